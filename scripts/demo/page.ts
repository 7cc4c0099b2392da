/** Puts a tab into a terminal: cells in columns, and long text that stands alone in its row wrapped. */
import { styleText } from 'node:util';

/** A line that most terminals show whole. */
export const lineWidth = 110;

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

const fitted = (cell: string, width: number): string =>
  (cell.length > width ? `${cell.slice(0, width - 1)}…` : cell).padEnd(width);

export const tabAsText = (rows: readonly (readonly string[])[], indent: string): string => {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(
      widest,
      Math.max(0, ...rows.filter((row) => !isAlone(row)).map((row) => (row[column] ?? '').length)),
    ),
  );
  return rows
    .map((row) =>
      isAlone(row)
        ? wrapped(row.find((cell) => cell !== '') ?? '', indent)
        : `${indent}${row.map((cell, column) => fitted(cell, widths[column] ?? 0)).join('  ')}`.trimEnd(),
    )
    .join('\n');
};
