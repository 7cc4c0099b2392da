/** Puts a tab into a terminal: cells in columns, long text wrapped in the room that it has. */
import { styleText } from 'node:util';

/** A line that most terminals show whole. */
const lineWidth = 110;

type Style = Parameters<typeof styleText>[0];

export const styled = (style: Style, text: string): string =>
  process.stdout.isTTY && !process.env['NO_COLOR'] ? styleText(style, text) : text;

/** Breaks at spaces and line breaks; a word that is too long for a line stands alone in it. */
const linesOf = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
};

/** `indent` goes in front of every line. */
export const wrapped = (text: string, indent = ''): string =>
  linesOf(text, lineWidth - indent.length)
    .map((line) => indent + line)
    .join('\n');

type Row = readonly string[];

/** One text, from the first column on: a heading or a sentence across the page. */
const isAcross = ([first, ...others]: Row): boolean => first !== '' && others.every((cell) => cell === '');

/** No column takes more than this: a title that is longer goes on in a line below. */
const widest = 26;

const gap = '  ';

const fitted = (text: string, width: number): string =>
  (text.length > width ? `${text.slice(0, Math.max(width - 1, 0))}…` : text).padEnd(width);

/** How many columns a cell may use: its own, and as in a sheet the blank ones to its right. */
const spanOf = (row: Row, column: number): number => {
  const next = row.findIndex((cell, index) => index > column && cell !== '');
  return (next < 0 ? row.length : next) - column;
};

/** A heading may widen the last column it spills into, up to here. */
const widestHeading = 34;

const sumOf = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + width, 0) + gap.length * (widths.length - 1);

/** Cells with a neighbour right beside them make the columns; what spills over widens its last one if it must. */
const widthsOf = (rows: readonly Row[]): number[] => {
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

const rowAsLines = (row: Row, widths: readonly number[]): string[] => {
  const cells: { readonly lines: readonly string[]; readonly width: number }[] = [];
  for (let column = 0; column < row.length;) {
    const span = spanOf(row, column);
    const width = sumOf(widths.slice(column, column + span));
    cells.push({ lines: linesOf(row[column] ?? '', width), width });
    column += span;
  }
  const height = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map(({ lines, width }) => fitted(lines[line] ?? '', width))
      .join(gap)
      .trimEnd(),
  );
};

/** A checkbox, as people see it. */
const ticks: Readonly<Record<string, string>> = { TRUE: '[x]', FALSE: '[ ]' };

export const tabAsText = (tab: readonly Row[], indent: string): string => {
  const rows = tab.map((row) => row.map((cell) => ticks[cell] ?? cell));
  const widths = widthsOf(rows.filter((row) => !isAcross(row)));
  return rows
    .map((row) =>
      isAcross(row)
        ? wrapped(row[0] ?? '', indent)
        : rowAsLines(row, widths)
            .map((line) => (indent + line).trimEnd())
            .join('\n'),
    )
    .join('\n');
};
