/** Writes new values into columns of a tab in few blocks, leaving every other cell of them as it was. */
import type { CellValue } from '../budget/cell-value';
import { asText } from './as-text';
import type { Column, Columns } from './column';
import { columnRuns } from './column-runs';
import { formatClass } from './holds';
import { keepText } from './keep-text';
import type { Tab } from './read-tab';

/** Header → A1 row → new value. */
export type ColumnUpdates<Header extends string> = ReadonlyMap<Header, ReadonlyMap<number, CellValue>>;

/**
 * One write for each run of neighbouring columns, whatever the number of rows. Where people type, a read before
 * it finds formulas of theirs between the rows that change; they are written back as formulas.
 */
export const writeColumns = <Header extends string>(
  tab: Tab<Header>,
  columns: Columns<Header>,
  updates: ColumnUpdates<Header>,
): void => {
  const headerAt = new Map<number, Header>();
  for (const [header, values] of updates) {
    const column = tab.columnOf.get(header);
    if (column !== undefined && values.size > 0) headerAt.set(column, header);
  }
  const rowsByNumber = new Map(tab.rows.map((row) => [row.row, row]));
  for (const run of columnRuns([...headerAt.keys()])) {
    const headers = Array.from(
      { length: run.width },
      (_, index) => headerAt.get(run.first + index) as Header,
    );
    const changed = headers.flatMap((header) => [...(updates.get(header)?.keys() ?? [])]);
    const first = Math.min(...changed);
    const height = Math.max(...changed) - first + 1;
    const range = tab.sheet.getRange(first, run.first, height, run.width);
    const mayHoldOthers =
      headers.some((header) => columns[header].filledBy === 'people') && changed.length < height * run.width;
    const formulas = mayHoldOthers ? range.getFormulas() : [];
    const held = (rowIndex: number, header: Header): unknown =>
      rowsByNumber.get(first + rowIndex)?.held(header) ?? '';
    const lines = Array.from({ length: height }, (_, rowIndex) => rowIndex);
    // Seldom: a text in a column for something else.
    const hasOddText = lines.some((rowIndex) =>
      headers.some((header) => isOddText(columns[header], held(rowIndex, header))),
    );
    const formats = mayHoldOthers && hasOddText ? range.getNumberFormats() : [];
    const block = lines.map((rowIndex) =>
      headers.map((header, columnIndex): unknown => {
        const value = held(rowIndex, header);
        const isText = formatClass(formats[rowIndex]?.[columnIndex] ?? '') === 'text';
        const kept = isOddText(columns[header], value) && !isText ? asText(value) : value;
        const formula = formulas[rowIndex]?.[columnIndex] ?? '';
        return updates.get(header)?.get(first + rowIndex) ?? (formula || kept);
      }),
    );
    keepText(tab, columns, headers, first, height);
    range.setValues(block);
  }
};

/** Written back as it stands, Sheets would read it anew: '007 as a number, '=1+1 as a formula. Our own words it can't mistake. */
const isOddText = ({ filledBy, format, choices }: Column, value: unknown): boolean =>
  filledBy === 'people' &&
  format !== '@' &&
  typeof value === 'string' &&
  value !== '' &&
  choices?.includes(value) !== true;
