/** Collects what is to be written on a tab, without the cells that are right already. */
import type { CellValue } from '../../budget/cell-value';
import type { Tab } from '../../sheets/read-tab';
import type { ColumnUpdates } from '../../sheets/write-columns';

export interface CellUpdates<Header extends string> {
  readonly set: (header: Header, row: number, value: CellValue) => void;
  readonly isBlank: (header: Header, row: number) => boolean;
  readonly all: ColumnUpdates<Header>;
}

export const cellUpdates = <Header extends string>(tab: Tab<Header>): CellUpdates<Header> => {
  const cells = new Map(tab.rows.map((row) => [row.row, row]));
  const all = new Map<Header, Map<number, CellValue>>();
  return {
    set: (header, row, value) => {
      const before = cells.get(row);
      if (before?.exact(header) === value || before?.cell(header) === value) return;
      all.set(header, (all.get(header) ?? new Map<number, CellValue>()).set(row, value));
    },
    isBlank: (header, row) => cells.get(row)?.cell(header) === '',
    all,
  };
};
