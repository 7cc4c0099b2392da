/** Writes single cells, wherever they are: what takes a hand edit back. */
import type { CellValue } from '../budget/cell-value';
import type { Columns } from './column';
import type { Tab } from './read-tab';
import { writeColumns } from './write-columns';

export interface CellEdit<Header extends string> {
  /** A1 row, as read. */
  readonly row: number;
  readonly header: Header;
  readonly value: CellValue;
}

/** Every other cell keeps what it holds. Of two edits of one cell the last counts. */
export const writeCells = <Header extends string>(
  tab: Tab<Header>,
  columns: Columns<Header>,
  edits: readonly CellEdit<Header>[],
): void => {
  const updates = new Map<Header, Map<number, CellValue>>();
  for (const { row, header, value } of edits) {
    updates.set(header, (updates.get(header) ?? new Map<number, CellValue>()).set(row, value));
  }
  writeColumns(tab, columns, updates);
};
