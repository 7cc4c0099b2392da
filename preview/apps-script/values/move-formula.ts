/** A formula copied to another cell: its relative references move along, `$` ones stay. */
import { columnName, columnNumber } from '../a1';

/** Text in quotes and quoted tab names are matched first, so that nothing inside them is taken for a reference. */
const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![A-Za-z0-9_(!])/g;

export function moveFormula(formula: string, rows: number, columns: number): string {
  if ((rows === 0 && columns === 0) || !formula.startsWith('=')) return formula;
  return formula.replace(
    REFERENCE,
    (whole: string, fixColumn: string | undefined, name?: string, fixRow?: string, digits?: string) => {
      if (name === undefined || digits === undefined) return whole;
      const column = columnNumber(name);
      const movedColumn = fixColumn ? name : columnName(column + columns);
      return `${fixColumn ?? ''}${movedColumn}${fixRow ?? ''}${fixRow ? digits : Number(digits) + rows}`;
    },
  );
}
