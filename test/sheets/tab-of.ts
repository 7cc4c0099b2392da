/** A tab as it is read, from rows of cells by header; there is no sheet behind it. */
import type { CellValue } from '../../src/budget/cell-value';
import type { TabName } from '../../src/budget/problem';
import type { Tab, TabRow } from '../../src/sheets/read-tab';

type Cells<Header extends string> = Partial<Record<Header, CellValue>>;

/** Row 2 is the first. Cells that are not given are blank. */
export const tabOf = <Header extends string>(
  name: TabName,
  ...rows: readonly Cells<Header>[]
): Tab<Header> => ({
  name,
  label: name,
  sheet: {} as GoogleAppsScript.Spreadsheet.Sheet,
  headers: [],
  columnOf: new Map(),
  renamed: new Map(),
  rows: rows.map((cells, index): TabRow<Header> => {
    const exact = (header: Header): CellValue => cells[header] ?? '';
    const cell = (header: Header): CellValue => {
      const value = exact(header);
      return typeof value === 'string' ? value.trim() : value;
    };
    return { row: index + 2, cell, exact, held: exact };
  }),
  lastRow: rows.length + 1,
  problems: [],
});
