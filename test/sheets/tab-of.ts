/** A tab as it is read, from rows of cells by header; there is no sheet behind it. */
import type { CellValue } from '../../src/budget/cell-value';
import type { TabName } from '../../src/budget/place';
import type { Places, Tab, TabRow } from '../../src/sheets/read-tab';
import { timeZone } from '../../src/sheets/time-zone';

type Cells<Header extends string> = Partial<Record<Header, CellValue>>;

/** One for all: making it takes longer than the rest of a tab. */
const zone = timeZone('Etc/UTC');

/** Row 2 is the first. Cells that are not given are blank. */
export const tabOf = <Header extends string>(
  name: TabName,
  ...rows: readonly Cells<Header>[]
): Tab<Header> => {
  const headers = [...new Set(rows.flatMap((cells) => Object.keys(cells) as Header[]))];
  const places = Object.fromEntries(headers.map((header, place) => [header, place])) as Places<Header>;
  return {
    name,
    label: name,
    sheet: {} as GoogleAppsScript.Spreadsheet.Sheet,
    headers: [],
    columnOf: new Map(),
    places,
    zone,
    renamed: new Map(),
    rows: rows.map((cells, index): TabRow<Header> => {
      const exact = (header: Header): CellValue => cells[header] ?? '';
      const cell = (header: Header): CellValue => {
        const value = exact(header);
        return typeof value === 'string' ? value.trim() : value;
      };
      return { row: index + 2, cell, exact, held: exact };
    }),
    lines: rows.map((cells) => headers.map((header) => cells[header] ?? '')),
    numbers: rows.map((_, index) => index + 2),
    lastRow: rows.length + 1,
    problems: [],
  };
};
