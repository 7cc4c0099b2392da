/** Appends posted entries to the Changes tab in one write: the moment at which they are true. */
import { fromAmount } from '../budget/amount';
import type { LedgerEntry } from '../budget/ledger-entry';
import type { Unit } from '../budget/unit';
import { changesColumns, type ChangesHeader } from './columns/changes-columns';
import { headersOf } from './column';
import type { Tab } from './read-tab';
import type { TimeZone } from './time-zone';

type Cell = string | number | Date;

/** `unitOf` a quarter is the one its entries were posted in. Columns that people have put between ours keep what they hold. */
export const appendChanges = (
  tab: Tab<ChangesHeader>,
  entries: readonly LedgerEntry[],
  unitOf: (quarter: string) => Unit,
  zone: TimeZone,
): void => {
  if (entries.length === 0) return;
  const headers = headersOf(changesColumns);
  const columns = headers.map((header) => tab.columnOf.get(header) ?? 0);
  const firstColumn = Math.min(...columns);
  const width = Math.max(...columns) - firstColumn + 1;
  const firstRow = tab.lastRow + 1;
  const missingRows = firstRow + entries.length - 1 - tab.sheet.getMaxRows();
  if (missingRows > 0) tab.sheet.insertRowsAfter(tab.sheet.getMaxRows(), missingRows);
  const range = tab.sheet.getRange(firstRow, firstColumn, entries.length, width);
  const foreign = width > headers.length;
  const block: unknown[][] = foreign
    ? keepForeignCells(range)
    : entries.map(() => new Array<Cell>(width).fill(''));
  const formats: string[][] = foreign
    ? range.getNumberFormats()
    : entries.map(() => new Array<string>(width).fill('@'));
  entries.forEach((entry, index) => {
    const cells = encodeEntry(entry, unitOf(entry.quarter), zone);
    headers.forEach((header) => {
      const column = (tab.columnOf.get(header) ?? 0) - firstColumn;
      (block[index] ?? [])[column] = cells[header];
      (formats[index] ?? [])[column] = changesColumns[header].format ?? '@';
    });
  });
  // Formats first: a title that begins with '=' must meet a cell that is already plain text.
  range.setNumberFormats(formats);
  range.setValues(block);
};

const keepForeignCells = (range: GoogleAppsScript.Spreadsheet.Range): unknown[][] => {
  const formulas = range.getFormulas();
  const values: unknown[][] = range.getValues();
  return values.map((line, row) => line.map((value, column) => formulas[row]?.[column] || value));
};

/** The cells of one entry; decodeChanges reads the same entry back from them. */
export const encodeEntry = (entry: LedgerEntry, unit: Unit, zone: TimeZone): Record<ChangesHeader, Cell> => ({
  Entry: entry.entry,
  When: zone.instantOf(entry.when),
  Apply: entry.apply,
  Quarter: entry.quarter,
  Event: entry.event,
  Request: entry.request,
  Title: entry.title,
  'Change no.': entry.changeNo,
  Built: entry.builtBp / 10_000,
  Price: fromAmount(entry.price, unit),
  Actual: fromAmount(entry.actual, unit),
  Sunk: fromAmount(entry.sunk, unit),
  Disruption: fromAmount(entry.disruption, unit),
  'Price shown': fromAmount(entry.priceShown, unit),
  Credit: fromAmount(entry.credit, unit),
  Effect: fromAmount(entry.effect, unit),
  Remaining: fromAmount(entry.remaining, unit),
  'Asked by': entry.askedBy,
  Reason: entry.reason,
  Cause: entry.cause,
  'Accepted by': entry.acceptedBy,
  Reverses: entry.reverses,
  Seal: entry.seal,
});
