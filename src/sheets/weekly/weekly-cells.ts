/** The weekly page as a block of cells, and where its parts lie. */
import { fromAmount } from '../../budget/amount';
import { units } from '../../budget/unit';
import type { WeeklyPage } from '../../budget/weekly/page';
import type { WeeklyLine } from '../../budget/weekly/weekly-line';
import { marks, weeklyBar } from './weekly-bar';
import { columnWidths, rows, stripColumns, viewColumns } from './weekly-columns';

export interface WeeklyCells {
  /** From A1; as wide as the page. */
  readonly block: (string | number)[][];
  /** 1-based rows of the section headings, of the column heads under them, and of the quarters in the queue. */
  readonly headings: readonly number[];
  readonly heads: readonly number[];
  readonly groups: readonly number[];
  /** The last row of the three views. */
  readonly lastView: number;
}

const nothing = 'nothing';

export const weeklyCells = (page: WeeklyPage): WeeklyCells => {
  const block: (string | number)[][] = [];
  const put = (row: number, column: number, values: readonly (string | number)[]): void => {
    while (block.length < row) block.push(new Array<string>(columnWidths.length).fill(''));
    values.forEach((value, index) => {
      (block[row - 1] ?? [])[column - 1 + index] = value;
    });
  };
  const { strip, unit } = page;
  const points = units[unit].plural.replace(/^p/, 'P').replace(/^w/, 'W');

  put(rows.title, 1, [page.title]);
  put(rows.subtitle, 1, [page.subtitle]);
  const numbers = [
    ['Budget', strip.budget],
    [`${marks.built} Built`, strip.built],
    [`${marks.stillToBuild} Still to build`, strip.stillToBuild],
    [`${marks.sunk} Built and lost`, strip.sunk],
    [`${marks.disruption} Disruption`, strip.disruption],
    [`${marks.remaining} Left`, strip.remaining],
  ] as const;
  numbers.forEach(([label, amount], index) => {
    const column = stripColumns[index]?.[0] ?? 1;
    put(rows.stripLabels, column, [label]);
    put(rows.stripNumbers, column, [fromAmount(amount, unit)]);
  });
  put(rows.bar, 1, [weeklyBar(strip)]);
  put(rows.sentence, 1, [page.sentence]);

  const heads = rows.views + 1;
  const first = heads + 1;
  put(rows.views, viewColumns.building, ['Being built now']);
  put(rows.views, viewColumns.planned, ['Planned this quarter (committed)']);
  put(rows.views, viewColumns.queue, ['Queue for next quarters (tentative)']);
  put(heads, viewColumns.building, ['#', 'Request', 'For', 'Built', points]);
  put(heads, viewColumns.planned, ['#', 'Request', 'For', points]);
  put(heads, viewColumns.queue, ['#', 'Request', 'For', points]);
  const view = (column: number, lines: readonly (readonly (string | number)[])[]): void =>
    (lines.length > 0 ? lines : [['', nothing]]).forEach((line, index) => put(first + index, column, line));
  view(
    viewColumns.building,
    page.buildingNow.map((line) => [...lineStart(line), line.built, asNumber(line.shown)]),
  );
  view(
    viewColumns.planned,
    page.planned.map((line) => [...lineStart(line), asNumber(line.shown)]),
  );
  const queue = page.queue.flatMap(({ heading, lines }) => [
    { isGroup: true, cells: [heading] },
    ...lines.map((line) => ({ isGroup: false, cells: [...lineStart(line), asNumber(line.shown)] })),
  ]);
  view(
    viewColumns.queue,
    queue.map(({ cells }) => cells),
  );
  const lastView = block.length;

  const shelfHeading = lastView + 2;
  put(shelfHeading, 1, [page.shelfHeading]);
  put(shelfHeading + 1, 1, ['', 'Request', 'Since', 'What became of it']);
  const shelf = page.shelf.map((item) => ['', item.title, item.quarter, item.note]);
  (shelf.length > 0 ? shelf : [['', nothing]]).forEach((line, index) =>
    put(shelfHeading + 2 + index, 1, line),
  );
  const sinceHeading = block.length + 2;
  put(sinceHeading, 1, [page.since.heading]);
  page.since.notes.forEach(({ label, text }, index) => put(sinceHeading + 1 + index, 1, ['', label, text]));
  return {
    block,
    headings: [rows.views, shelfHeading, sinceHeading],
    heads: [heads, shelfHeading + 1],
    groups: queue.flatMap(({ isGroup }, index) => (isGroup ? [first + index] : [])),
    lastView,
  };
};

/** A rank, a title that begins with '=', and whom it is for: numbers as numbers, all else as the text it is. */
const lineStart = (line: WeeklyLine): (string | number)[] => [asNumber(line.rank), line.title, line.customer];

/** '30' is a number in its cell, '19–38' and '' are texts. */
const asNumber = (shown: string): string | number => (/^\d+(\.\d+)?$/.test(shown) ? Number(shown) : shown);
