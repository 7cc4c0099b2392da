/** What people keep on the page: decisions and actions, each until it is ticked, and their notes. Found by its headings. */
import { weeklyTab as words } from '../../words/en/weekly-tab';
import { isOurHeading, ourHeading } from '../../words/our-headings';
import { columnLetter } from '../a1';
import { columnRuns } from '../column-runs';
import { colours } from '../set-up/colours';
import { blocks, pageWidth } from './page-columns';
import { textStyles, type TextLook } from './text-styles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type Values = readonly (readonly unknown[])[];

/** 1-based columns; what is to be done runs over the empty cells beside it. */
const columns = { done: 1, what: 2, who: blocks.middle[0] + 1, until: blocks.right[0] + 1 } as const;

/** Lines to type into, in sight at any time. */
const spareLines = 3;

interface Action {
  /** 1-based. */
  readonly row: number;
  readonly isTicked: boolean;
  /** 'Ask Acme about the date (Ann)'; '' on a line to type into. */
  readonly says: string;
}

export interface PeopleArea {
  /** 1-based rows of the two headings. */
  readonly actions: number;
  readonly notes: number;
  readonly lines: readonly Action[];
}

const textAt = (line: readonly unknown[], column: number): string => {
  const value = line[column - 1];
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
};

/** null: not on the tab, or no more under its headings. `values` begin at A1. */
export const findPeopleArea = (values: Values): PeopleArea | null => {
  const rowOf = (heading: 'actions' | 'notes'): number =>
    values.findIndex(([value]) => isOurHeading(heading, value)) + 1;
  const [actions, notes] = [rowOf('actions'), rowOf('notes')];
  if (actions === 0 || notes < actions) return null;
  const lines = values.slice(actions + 1, notes - 1).map((line, index) => {
    const [what, who] = [textAt(line, columns.what), textAt(line, columns.who)];
    const says = what !== '' && who !== '' ? `${what} (${who})` : what;
    return { row: actions + 2 + index, isTicked: line[columns.done - 1] === true, says };
  });
  return { actions, notes, lines };
};

/** The two headings and empty lines between them, from `top` on, in one write. */
export const writePeopleArea = (sheet: Sheet, top: number): PeopleArea => {
  const blank = new Array<string>(pageWidth).fill('');
  const heading = [ourHeading('actions'), ...new Array<string>(pageWidth - 1).fill('')];
  const heads = new Array<string>(pageWidth).fill('');
  heads[columns.what - 1] = words.what;
  heads[columns.who - 1] = words.who;
  heads[columns.until - 1] = words.until;
  // With the row that parts them from the notes.
  const empty = Array.from({ length: spareLines + 1 }, (_, index) => top + 2 + index);
  const notes = top + 2 + spareLines + 1;
  const block = [heading, heads, ...empty.map(() => blank), [ourHeading('notes'), ...blank.slice(1)]];
  sheet.getRange(top, 1, block.length, pageWidth).setValues(block);
  return { actions: top, notes, lines: empty.map((row) => ({ row, isTicked: false, says: '' })) };
};

/** The headings, and boxes before the lines that nobody has written on. */
export const dressPeopleArea = (sheet: Sheet, { actions: top, notes, lines }: PeopleArea): void => {
  const last = columnLetter(pageWidth);
  const headings = [`A${top}:${last}${top}`, `A${notes}:${last}${notes}`];
  const [heading, heads] = textStyles([
    new Array<TextLook>(pageWidth).fill({ size: 11, colour: colours.ink, weight: 'bold' }),
    new Array<TextLook>(pageWidth).fill({ size: 10, colour: colours.softInk, weight: 'normal' }),
  ]) as [TextStyle[], TextStyle[]];
  sheet.getRange(top, 1, 2, pageWidth).setTextStyles([heading, heads]);
  sheet.getRange(notes, 1, 1, pageWidth).setTextStyles([heading]);
  sheet
    .getRangeList(headings)
    .setBorder(null, null, true, null, null, null, colours.ink, SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  const free = lines
    .filter(({ row, says, isTicked }) => row < notes - 1 && says === '' && !isTicked)
    .map(({ row }) => row);
  for (const { first, width } of columnRuns(free)) addTickBoxes(sheet, first, width);
};

const addTickBoxes = (sheet: Sheet, row: number, count: number): void => {
  sheet.getRange(row, columns.done, count, 1).insertCheckboxes().setHorizontalAlignment('center');
};

/** After the last line that was typed, so that there is always room for one more. */
export const addSpareLines = (sheet: Sheet, area: PeopleArea): PeopleArea => {
  const { lines, notes } = area;
  let free = 0;
  while (free < lines.length && lines[lines.length - 1 - free]?.says === '') free += 1;
  const lacking = spareLines - free;
  if (lacking <= 0) return area;
  // Above the blank row that parts the lines from the notes.
  sheet.insertRowsBefore(notes - 1, lacking);
  addTickBoxes(sheet, notes - 1, lacking);
  const added = Array.from({ length: lacking }, (_, index) => notes - 1 + index);
  return {
    ...area,
    notes: notes + lacking,
    lines: [...lines, ...added.map((row) => ({ row, isTicked: false, says: '' }))],
  };
};
