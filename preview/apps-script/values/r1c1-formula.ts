/** Formulas in R1C1 notation, seen from the cell that holds them: `=R[1]C` one row below, `=R1C1` always A1. */
import { cornerText, replaceReferences, type Corner, type Line } from './references';

/** The cell a formula stands in, counted from 0. */
interface Home {
  readonly row: number;
  readonly column: number;
}

const OFFSET = String.raw`(\[-?\d+\]|\d+)?`;
const CELL = `R${OFFSET}C${OFFSET}`;

/** Quoted parts first; then two columns, two rows, a cell to a column or a row, and a cell alone or with another. */
const CANDIDATE = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.$])(?:` +
    String.raw`${CELL}(?::(?:${CELL}|C${OFFSET}|R${OFFSET}))?|C${OFFSET}:C${OFFSET}|R${OFFSET}:R${OFFSET}` +
    String.raw`)(?![\p{L}\d_(!.$\[])`,
  'giu',
);

export const fromR1C1 = (formula: string, home: Home): string =>
  formula.replace(CANDIDATE, (whole: string) => {
    if (/^["']/.test(whole)) return whole;
    const corners = whole.split(':').map((text) => cornerAt(text, home));
    return corners.every((corner) => corner !== undefined) ? corners.map(cornerText).join(':') : '#REF!';
  });

function cornerAt(text: string, home: Home): Corner | undefined {
  const [, hasRow, rowOffset, hasColumn, columnOffset] =
    new RegExp(`^(R)?${OFFSET}(?:(C)${OFFSET})?$`, 'i').exec(text) ?? [];
  const row = hasRow === undefined ? undefined : lineAt(rowOffset, home.row);
  const column = hasColumn === undefined ? undefined : lineAt(columnOffset, home.column);
  if ((row?.index ?? 0) < 0 || (column?.index ?? 0) < 0) return undefined;
  return { ...(row && { row }), ...(column && { column }) };
}

function lineAt(offset: string | undefined, home: number): Line {
  if (offset === undefined) return { index: home, isFixed: false };
  return offset.startsWith('[')
    ? { index: home + Number(offset.slice(1, -1)), isFixed: false }
    : { index: Number(offset) - 1, isFixed: true };
}

/** In the one form that Google reads back: relative offsets are always written, also `[0]`. */
export const toR1C1 = (formula: string, home: Home): string =>
  replaceReferences(formula, (corners) =>
    corners
      .map(({ row, column }) => lineText('R', row, home.row) + lineText('C', column, home.column))
      .join(':'),
  );

function lineText(letter: 'R' | 'C', line: Line | undefined, home: number): string {
  if (!line) return '';
  return line.isFixed ? `${letter}${line.index + 1}` : `${letter}[${line.index - home}]`;
}
