/** Writes new rows below what a tab holds, in one block for each run of neighbouring columns. */
import { headersOf, type Columns } from './column';
import { columnRuns } from './column-runs';
import { keepText } from './keep-text';
import type { Tab } from './read-tab';

export type NewRow<Header extends string> = Partial<Record<Header, string | number | boolean | Date>>;

/**
 * Columns of formulas are left alone; so are columns of people's own. The rows begin at `firstRow`: one that was deleted
 * comes back at `tab.lastRow + 1`.
 */
export const writeRows = <Header extends string>(
  tab: Tab<Header>,
  columns: Columns<Header>,
  firstRow: number,
  rows: readonly NewRow<Header>[],
): void => {
  if (rows.length === 0) return;
  const lacking = firstRow + rows.length - 1 - tab.sheet.getMaxRows();
  if (lacking > 0) tab.sheet.insertRowsAfter(tab.sheet.getMaxRows(), lacking);
  keepText(tab, columns, headersOf(columns), firstRow, rows.length);
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
