/** A tab as a person sees it: headers in row 1, rows below, cells by header; and the place that words point to. */
import type { NodeSheets } from '../../preview/node';
import type { SeenCell } from './compare';
import { StepFailure } from './runner/step-failure';

export interface SeenRow {
  /** A1 row number. */
  readonly row: number;
  readonly cell: (header: string) => SeenCell;
}

export interface SeenTab {
  readonly name: string;
  readonly headers: readonly string[];
  /** Rows with anything in them. */
  readonly rows: readonly SeenRow[];
}

/** A cell by tab and A1 name. */
export interface CellPlace {
  readonly tab: string;
  readonly cell: string;
}

const blank: SeenCell = { value: '', shown: '' };

export const columnLetter = (index: number): string =>
  (index >= 26 ? columnLetter(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Every cell of a tab, row by row; empty when there is no such tab. */
export const seeGrid = (sheets: NodeSheets, tab: string): SeenCell[][] => {
  if (!sheets.tabs().includes(tab)) return [];
  const values = sheets.values(tab);
  return sheets
    .displayValues(tab)
    .map((row, line) => row.map((shown, column) => ({ value: values[line]?.[column] ?? '', shown })));
};

export const seeTab = (sheets: NodeSheets, tab: string): SeenTab => {
  const [head = [], ...lines] = seeGrid(sheets, tab);
  const headers = head.map((cell) => cell.shown.trim());
  const rows = lines.flatMap((line, index) =>
    line.every((cell) => cell.shown === '')
      ? []
      : [{ row: index + 2, cell: (header: string) => line[headers.indexOf(header)] ?? blank }],
  );
  return { name: tab, headers, rows };
};

/** The headers that name a row of each tab. */
const keysOf: Readonly<Record<string, readonly string[]>> = {
  Allocation: ['Quarter'],
  Requests: ['ID', 'Request'],
  Changes: ['Entry'],
};

export const findRows = (tab: SeenTab, key: string): SeenRow[] => {
  const wanted = tab.name === 'Changes' ? key.replace(/^entry /, '') : key;
  for (const header of keysOf[tab.name] ?? []) {
    const found = tab.rows.filter((row) => row.cell(header).shown.trim() === wanted.trim());
    if (found.length > 0) return found;
  }
  return [];
};

/** Quarters, requests and entries are looked for on the tab that lists them. */
export const findRow = (sheets: NodeSheets, key: string): { tab: SeenTab; row: SeenRow } | null => {
  for (const name of /^entry \d+$/.test(key) ? ['Changes'] : ['Allocation', 'Requests']) {
    const tab = seeTab(sheets, name);
    const [row, another] = findRows(tab, key);
    if (another) throw new StepFailure(`more than one row of ${name} is called ${key}: use the ID`);
    if (row) return { tab, row };
  }
  return null;
};

/** 'Rank of R-3', 'VP of Sales of 2026-Q4', 'A5 of Requests', 'Requests!A5', 'Sunk of entry 4'. */
export const placeOf = (sheets: NodeSheets, words: string): CellPlace => {
  const named = /^'?([^'!]+)'?!\$?([A-Z]{1,3})\$?(\d+)$/.exec(words) ?? null;
  if (named) return { tab: named[1] ?? '', cell: `${named[2] ?? ''}${named[3] ?? ''}` };
  // A header may hold " of " itself, and so may a title: the split that exists is the one that was meant.
  const parts = words.split(' of ');
  for (let length = 1; length < parts.length; length++) {
    const header = parts.slice(0, length).join(' of ');
    const key = parts.slice(length).join(' of ');
    if (/^[A-Z]{1,3}\d+$/.test(header) && sheets.tabs().includes(key)) return { tab: key, cell: header };
    const found = findRow(sheets, key);
    const column = found ? found.tab.headers.indexOf(header) : -1;
    if (found && column >= 0) return { tab: found.tab.name, cell: `${columnLetter(column)}${found.row.row}` };
  }
  throw new StepFailure(`there is no cell called ${words}; a cell is a header and a row, as in Rank of R-3`);
};
