/** Puts a tab into a terminal: cells in columns, and long text that stands alone in its row wrapped. */
import { styleText } from 'node:util';

/** A line that most terminals show whole. */
const lineWidth = 110;

type Style = Parameters<typeof styleText>[0];

export const styled = (style: Style, text: string): string =>
  process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text;

/** Breaks at spaces; `indent` goes in front of every line. */
export const wrapped = (text: string, indent = '', width = lineWidth): string => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && indent.length + last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines.map((line) => indent + line).join('\n');
};

const isAlone = (row: readonly string[]): boolean => row.filter((cell) => cell !== '').length <= 1;

/** No column takes more than this: a title that is longer is cut with an ellipsis. */
const widest = 26;

const gap = '  ';

const fitted = (text: string, width: number): string =>
  (text.length > width ? `${text.slice(0, Math.max(width - 1, 0))}…` : text).padEnd(width);

/** How many columns a cell may use: its own, and as in a sheet the blank ones to its right. */
const spanOf = (row: readonly string[], column: number): number => {
  const next = row.findIndex((cell, index) => index > column && cell !== '');
  return (next < 0 ? row.length : next) - column;
};

/** A heading may widen the last column it spills into, up to here. */
const widestHeading = 34;

const sumOf = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1);

/** Cells with a neighbour right beside them make the columns; what spills over widens its last one if it must. */
const widthsOf = (rows: readonly (readonly string[])[]): number[] => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(
      widest,
      Math.max(1, ...rows.map((row) => (spanOf(row, column) === 1 ? (row[column] ?? '').length : 0))),
    ),
  );
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      const end = column + spanOf(row, column);
      const missing = Math.min(text.length, widestHeading) - sumOf(widths.slice(column, end));
      if (text !== '' && missing > 0) {
        widths[end - 1] = (widths[end - 1] ?? 0) + missing;
      }
    }
  }
  return widths;
};

const rowAsText = (row: readonly string[], widths: readonly number[]): string => {
  const parts: string[] = [];
  for (let column = 0; column < row.length;) {
    const span = spanOf(row, column);
    parts.push(fitted(row[column] ?? '', sumOf(widths.slice(column, column + span))));
    column += span;
  }
  return parts.join(gap).trimEnd();
};

export const tabAsText = (rows: readonly (readonly string[])[], indent: string): string => {
  const widths = widthsOf(rows.filter((row) => !isAlone(row)));
  return rows
    .map((row) =>
      isAlone(row)
        ? wrapped(row.find((cell) => cell !== '') ?? '', indent)
        : `${indent}${rowAsText(row, widths)}`,
    )
    .join('\n');
};
