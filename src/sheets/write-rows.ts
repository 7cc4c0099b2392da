/** Writes new rows below what a tab holds, in one block for each run of neighbouring columns. */
import { headersOf, type Columns } from './column';
import { columnRuns } from './column-runs';
import type { Tab } from './read-tab';

export type NewRow<Header extends string> = Partial<Record<Header, string | number | Date>>;

/** Computed columns are left alone; so are columns of people's own. The rows begin at `firstRow`. */
export const writeRows = <Header extends string>(
  tab: Tab<Header>,
  columns: Columns<Header>,
  firstRow: number,
  rows: readonly NewRow<Header>[],
): void => {
  const headerAt = new Map<number, Header>();
  for (const header of headersOf(columns)) {
    const column = tab.columnOf.get(header);
    if (column !== undefined && columns[header].filledBy !== 'formula') headerAt.set(column, header);
  }
  for (const run of columnRuns([...headerAt.keys()])) {
    const block = rows.map((row) =>
      Array.from({ length: run.width }, (_, index) => row[headerAt.get(run.first + index) as Header] ?? ''),
    );
    tab.sheet.getRange(firstRow, run.first, rows.length, run.width).setValues(block);
  }
};
