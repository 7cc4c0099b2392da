/** The weekly page as Google makes a PDF of it: landscape, as wide as the paper, title and date on every page. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whose offices have Letter in their printers. */
const letterCountries = ['US', 'CA', 'MX', 'PH', 'CL', 'CO'];

/**
 * An address of the document itself, opened by the reader with the reader's own rights: nothing is sent anywhere. These
 * settings are those of File → Print; a script has no other way to set them.
 */
export const printAddress = (spreadsheet: Spreadsheet, sheet: Sheet): string => {
  const country = spreadsheet.getSpreadsheetLocale().split('_')[1] ?? '';
  const settings = {
    format: 'pdf',
    gid: String(sheet.getSheetId()),
    size: letterCountries.includes(country) ? 'letter' : 'A4',
    portrait: 'false',
    fitw: 'true',
    gridlines: 'false',
    printtitle: 'false',
    sheetnames: 'false',
    pagenum: 'CENTER',
    fzr: 'true',
  };
  const query = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return `${spreadsheet.getUrl().replace(/\/(edit|view)?([?#].*)?$/, '')}/export?${query.join('&')}`;
};
