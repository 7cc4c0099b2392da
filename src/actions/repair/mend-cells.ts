/** Writes mended values into one column, in one block: what stands between them stays what it is, formulas and text included. */
import { asText } from '../../sheets/as-text';
import { formatClass, wantedClass } from '../../sheets/holds';
import type { Column } from '../../sheets/column';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type CellMends = ReadonlyMap<number, string | number | Date>;

export const mendCells = (
  sheet: Sheet,
  column: number,
  header: string,
  of: Column,
  mends: CellMends,
): void => {
  const rows = [...mends.keys()];
  const first = Math.min(...rows);
  const range = sheet.getRange(first, column, Math.max(...rows) - first + 1, 1);
  const values = range.getValues() as unknown[][];
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const wanted = wantedClass(header, of);
  const isText = (index: number): boolean => formatClass(formats[index]?.[0] ?? '') === 'text';
  // Formats first: a number in a cell for text would be text again.
  range.setNumberFormats(
    formats.map(([format = ''], index) => {
      const isWrong = wanted !== null && mends.has(first + index) && formatClass(format) !== wanted;
      return [isWrong ? (of.format ?? 'General') : format];
    }),
  );
  range.setValues(
    values.map(([value], index) => {
      const kept = formulas[index]?.[0] || (isText(index) ? value : asText(value));
      return [mends.get(first + index) ?? kept];
    }),
  );
};
