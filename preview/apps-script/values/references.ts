/** The references in a formula: found outside quotes, handed over as corners, written back. */
import { columnName, columnNumber } from './a1';

/** A row or a column, counted from 0; a fixed one is written with `$`. */
export interface Line {
  readonly index: number;
  readonly isFixed: boolean;
}

/** A whole column has no row, a whole row no column. */
export interface Corner {
  readonly column?: Line;
  readonly row?: Line;
}

const CORNER = String.raw`\$?[A-Za-z]{0,3}\$?\d{0,7}`;

/** Text in quotes and quoted tab names come first, so that nothing inside them is taken for a reference. */
const CANDIDATE = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\d_.$])(${CORNER})(?::(${CORNER}))?(?![\p{L}\d_(!.$])`,
  'gu',
);

/** Replaces each `A1`, `A1:B2`, `A:B`, `1:2`, `A2:A` and `A2:4`; what is no reference stays. */
export function replaceReferences(
  formula: string,
  replacement: (corners: readonly Corner[]) => string,
): string {
  return formula.replace(CANDIDATE, (whole: string, first?: string, second?: string) => {
    if (first === undefined) return whole;
    const corners = [first, ...(second === undefined ? [] : [second])].map(cornerOf);
    return isReference(corners) ? replacement(corners) : whole;
  });
}

function cornerOf(text: string): Corner {
  const [, fixColumn, name, fixRow, digits] = /^(?:(\$?)([A-Za-z]+))?(?:(\$?)(\d+))?$/.exec(text) ?? [];
  return {
    ...(name ? { column: { index: columnNumber(name), isFixed: fixColumn === '$' } } : {}),
    ...(digits ? { row: { index: Number(digits) - 1, isFixed: fixRow === '$' } } : {}),
  };
}

function isReference([first, second]: readonly Corner[]): boolean {
  const isCell = (corner: Corner | undefined): boolean => Boolean(corner?.column && corner.row);
  if (!first) return false;
  if (!second) return isCell(first);
  if (isCell(first)) return Boolean(second.column ?? second.row);
  return Boolean(first.column ? second.column && !second.row : first.row && second.row && !second.column);
}

export const cornerText = ({ column, row }: Corner): string =>
  (column ? `${column.isFixed ? '$' : ''}${columnName(column.index)}` : '') +
  (row ? `${row.isFixed ? '$' : ''}${row.index + 1}` : '');
