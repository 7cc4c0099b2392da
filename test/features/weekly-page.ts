/** Reads the weekly tab as its readers do: a heading, the column heads below it, and the rows below those. */
import { holds, plain, type SeenCell } from './compare';
import type { ComparedRow } from './expect-rows';
import { StepFailure } from './runner/step-failure';
import { columnLetter } from './seen-tab';

type Grid = readonly (readonly SeenCell[])[];

export interface WeeklyView {
  readonly heads: readonly string[];
  readonly rows: readonly ComparedRow[];
}

const shownAt = (grid: Grid, row: number, column: number): string => plain(grid[row]?.[column]?.shown ?? '');

const find = (grid: Grid, fits: (shown: string) => boolean): readonly [number, number] | null => {
  for (const [row, line] of grid.entries()) {
    for (const [column, cell] of line.entries()) if (fits(plain(cell.shown))) return [row, column];
  }
  return null;
};

/** The heading may say a little more: "Planned this quarter" finds "Planned this quarter (committed)". */
const findHeading = (grid: Grid, heading: string): readonly [number, number] => {
  const place =
    find(grid, (shown) => shown === plain(heading)) ??
    find(grid, (shown) => shown.toLowerCase().startsWith(plain(heading).toLowerCase()));
  if (place) return place;
  throw new StepFailure(`the weekly tab has no heading "${heading}"`);
};

/** Heads that every view of requests has; the row below a heading that shows one is its row of column heads. */
const isHeadRow = (grid: Grid, row: number, from: number, to: number): boolean =>
  Array.from({ length: to - from }, (_, index) => shownAt(grid, row, from + index)).includes('Request');

/** A view ends before the heading beside it, if the views stand side by side. */
const rightEdge = (grid: Grid, row: number, column: number): number => {
  const line = grid[row] ?? [];
  const beside = line.findIndex((cell, index) => index > column && cell.shown !== '');
  return beside < 0 ? line.length : beside;
};

export const readView = (grid: Grid, heading: string): WeeklyView => {
  const [top, left] = findHeading(grid, heading);
  const right = rightEdge(grid, top, left);
  // The heads stand right below the heading, or below one line that explains it.
  const headRow = [top + 1, top + 2].find((row) => isHeadRow(grid, row, left, right));
  if (headRow === undefined) return { heads: [], rows: [] };
  const columns = Array.from({ length: right - left }, (_, index) => left + index);
  const heads = columns.map((column) => shownAt(grid, headRow, column));
  const requestColumn = left + heads.indexOf('Request');
  const rows: ComparedRow[] = [];
  for (let row = headRow + 1; columns.some((column) => shownAt(grid, row, column) !== ''); row++) {
    // A line without a request is a note: the quarter that the requests below wait for. An empty view says so.
    const title = shownAt(grid, row, requestColumn);
    if (title === '' || (title === 'nothing' && shownAt(grid, row, left) === '')) {
      continue;
    }
    rows.push({
      name: title,
      cell: (head) => grid[row]?.[left + heads.indexOf(head)] ?? { value: '', shown: '' },
    });
  }
  return { heads, rows };
};

export const readSentence = (grid: Grid): string => {
  const place = find(grid, (shown) => holds(shown, "Here's what"));
  if (!place) throw new StepFailure('the weekly tab has no sentence "Here\'s what we\'re building for you…"');
  return shownAt(grid, place[0], place[1]);
};

/** The first free cell below the heading of people's own notes. */
export const findNotes = (grid: Grid): string => {
  const [top, left] = findHeading(grid, 'Notes');
  let row = top + 1;
  while (shownAt(grid, row, left) !== '') row++;
  return `${columnLetter(left)}${row + 1}`;
};

/** The first line to type an action into: its cells for what and who. */
export const findFreeAction = (grid: Grid): { readonly what: string; readonly who: string } => {
  const [top] = findHeading(grid, 'Decisions and actions');
  const heads = (grid[top + 1] ?? []).map(({ shown }) => plain(shown));
  const [what, who] = [heads.indexOf('What'), heads.indexOf('Who')];
  let row = top + 2;
  while (shownAt(grid, row, what) !== '') row++;
  return { what: `${columnLetter(what)}${row + 1}`, who: `${columnLetter(who)}${row + 1}` };
};

/** The box to tick stands left of its text. */
export const findBox = (grid: Grid, text: string): string => {
  const place = find(grid, (shown) => holds(shown, text));
  if (!place) throw new StepFailure(`the weekly tab has no "${text}"`);
  const [row, column] = place;
  if (typeof grid[row]?.[column - 1]?.value !== 'boolean') throw new StepFailure('it has no box to tick');
  return `${columnLetter(column - 1)}${row + 1}`;
};
