/** The workbook as plain data: every tab an array of rows, dates as ISO text in the spreadsheet's time zone. */
import { DateTime } from 'luxon';
import type { NodeSheets } from '../../preview/node';

const plain = (value: unknown, timeZone: string): unknown => {
  if (!(value instanceof Date)) {
    return value;
  }
  const local = DateTime.fromJSDate(value).setZone(timeZone);
  return local.toMillis() === local.startOf('day').toMillis()
    ? local.toISODate()
    : local.toISO({ includeOffset: false, suppressMilliseconds: true });
};

export const workbookJson = (sheets: NodeSheets): Record<string, unknown[][]> => {
  const { timeZone } = sheets.document.state;
  return Object.fromEntries(
    sheets
      .tabs()
      .map((tab) => [tab, sheets.values(tab).map((row) => row.map((value) => plain(value, timeZone)))]),
  );
};
