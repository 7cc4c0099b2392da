/** Dates in cells belong to the spreadsheet's time zone, whatever the script's is. */
import { failure, openSheets, script } from '../open-sheets';
import { fact } from './fact';

/** A spreadsheet in one zone with a script whose manifest names another. */
const between = (spreadsheetZone: string, scriptZone: string, locale = 'en_GB') =>
  openSheets('', {
    timeZone: spreadsheetZone,
    locale,
    project: {
      files: [{ name: 'Code.gs', code: 'function script(body) { return new Function(body)(); }' }],
      html: {},
      manifest: { timeZone: scriptZone },
    },
  });

fact('3.3', '87a', '[H] the time zone of the spreadsheet may differ from that of the script', async () => {
  const sheets = await between('Asia/Tokyo', 'America/New_York');
  const body = `return [spreadsheet.getSpreadsheetTimeZone(), Session.getScriptTimeZone()]`;
  expect(await script(sheets, body)).toEqual(['Asia/Tokyo', 'America/New_York']);
});

fact('3.3', '87b', '[H] a date is read as midnight in the time zone of the spreadsheet', async () => {
  const sheets = await between('Asia/Tokyo', 'America/New_York');
  const body = `return sheet.getRange('A1').setValue('2026-01-15').getValue().toISOString()`;
  expect(await script(sheets, body)).toBe('2026-01-14T15:00:00.000Z');
});

fact(
  '3.3',
  '87c',
  '[H] new Date("2026-01-15") is midnight UTC, and so the day before in New York',
  async () => {
    const sheets = await between('America/New_York', 'America/New_York');
    const body = `
    const cell = sheet.getRange('A1').setValue(new Date('2026-01-15'));
    return [cell.getDisplayValue(), Utilities.formatDate(cell.getValue(), spreadsheet.getSpreadsheetTimeZone(), 'yyyy-MM-dd')]`;
    expect(await script(sheets, body)).toEqual(['14/01/2026 19:00:00', '2026-01-14']);
  },
);

fact(
  '3.3',
  '87d',
  '[H] formatDate in the zone of the spreadsheet gives the day the cell shows; in another it may not',
  async () => {
    const sheets = await between('Pacific/Auckland', 'America/New_York');
    const body = `
    const day = sheet.getRange('A1').setValue('2026-01-15').getValue();
    return [spreadsheet.getSpreadsheetTimeZone(), Session.getScriptTimeZone()].map((zone) => Utilities.formatDate(day, zone, 'yyyy-MM-dd'))`;
    expect(await script(sheets, body)).toEqual(['2026-01-15', '2026-01-14']);
  },
);

fact(
  '3.3',
  '87e',
  '[H] another time zone for the spreadsheet changes what is read from then on, not what is shown',
  async () => {
    const sheets = await between('Europe/London', 'Europe/London');
    const body = `
    const cell = sheet.getRange('A1').setValue('2026-01-15');
    const read = () => [cell.getValue().toISOString(), cell.getDisplayValue()];
    const before = read();
    spreadsheet.setSpreadsheetTimeZone('Asia/Tokyo');
    return [before, read(), spreadsheet.getSpreadsheetTimeZone()]`;
    expect(await script(sheets, body)).toEqual([
      ['2026-01-15T00:00:00.000Z', '2026-01-15'],
      ['2026-01-14T15:00:00.000Z', '2026-01-15'],
      'Asia/Tokyo',
    ]);
  },
);

fact('3.3', '87f', '[H] a zone that does not exist is refused', async () => {
  const sheets = await between('Europe/London', 'Europe/London');
  expect(await failure(sheets, `spreadsheet.setSpreadsheetTimeZone('Europe/Nowhere')`)).toMatch(
    /^Exception: /,
  );
});

fact(
  '3.3',
  '87g',
  '[H] on the days the clocks change each date is still its own midnight, and comes back the same',
  async () => {
    const sheets = await between('Europe/London', 'America/New_York');
    const body = `
    const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26'];
    const range = sheet.getRange('A1:A5').setValues(days.map((day) => [day]));
    const dates = range.getValues();
    range.setValues(dates);
    return [dates.map(([day]) => day.toISOString()), range.getDisplayValues().map(([day]) => day), range.getValues().map(([day], index) => day - dates[index][0])]`;
    expect(await script(sheets, body)).toEqual([
      [
        '2026-03-28T00:00:00.000Z',
        '2026-03-29T00:00:00.000Z',
        '2026-03-29T23:00:00.000Z',
        '2026-10-24T23:00:00.000Z',
        '2026-10-26T00:00:00.000Z',
      ],
      ['2026-03-28', '2026-03-29', '2026-03-30', '2026-10-25', '2026-10-26'],
      [0, 0, 0, 0, 0],
    ]);
  },
);

fact(
  '3.3',
  '87h',
  '[H] between two dates lie whole days in the sheet, though a day of 23 hours in the script',
  async () => {
    const sheets = await between('Europe/London', 'Europe/London');
    const body = `
    sheet.getRange('A1:C1').setValues([['2026-03-29', '2026-03-30', '=B1-A1']]);
    const [[from, to, days]] = sheet.getRange('A1:C1').getValues();
    return [days, (to - from) / 3600000]`;
    expect(await script(sheets, body)).toEqual([1, 23]);
  },
);
