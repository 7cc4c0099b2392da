/** Compares a feature's table with rows of the workbook and says, cell by cell, what differs. */
import { saysTheSameIn, type SeenCell } from './compare';
import { StepFailure } from './runner/step-failure';

export interface ComparedRow {
  /** How the message names the row: 'R-3', 'the last row'. */
  readonly name: string;
  readonly cell: (header: string) => SeenCell;
}

/** Whether two names mean the same request: by ID or by title. */
type SameRequest = (expected: string, shown: string) => boolean;

export interface Comparison {
  readonly tab: string;
  readonly headers: readonly string[];
  readonly expected: readonly (readonly string[])[];
  readonly actual: readonly ComparedRow[];
  readonly isSameRequest: SameRequest;
}

const asTable = (headers: readonly string[], lines: readonly (readonly string[])[]): string => {
  const widths = headers.map((header, column) =>
    Math.max(header.length, ...lines.map((line) => (line[column] ?? '').length)),
  );
  return [headers, ...lines]
    .map((line) => `  | ${line.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
};

/** @throws StepFailure with every cell that differs and the rows as they are. */
export const expectRows = ({ tab, headers, expected, actual, isSameRequest }: Comparison): void => {
  const differences = expected.flatMap((line, index) => {
    const row = actual[index];
    if (!row) return [`row ${index + 1} (${line.join(', ')}) is missing`];
    return headers.flatMap((header, column) => {
      const text = line[column] ?? '';
      const cell = row.cell(header);
      const same =
        saysTheSameIn(tab, header, text, cell) ||
        (['ID', 'Request'].includes(header) && isSameRequest(text, cell.shown));
      return same ? [] : [`${header} of ${row.name} is "${cell.shown}", not "${text}"`];
    });
  });
  const surplus = actual.slice(expected.length).map(({ name }) => `${name} is there and was not expected`);
  const all = [...differences, ...surplus];
  if (all.length === 0) return;
  const lines = actual.map((row) => headers.map((header) => row.cell(header).shown));
  throw new StepFailure([...all, `${tab} shows`, asTable(headers, lines)].join('\n'));
};
