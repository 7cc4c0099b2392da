/** A list under its heading: one entry a row or two, broken to the width of its block. */
import type { WeeklyList, WeeklyNote } from '../../budget/weekly/page';
import { colours } from '../set-up/colours';
import { breakLines } from './break-lines';
import type { Canvas, Look } from './canvas';
import { pixels, type Block } from './page-columns';

export interface ListOptions {
  /** Said when there is nothing to list. */
  readonly none: string;
  /** Said under the heading when there is something. */
  readonly hint?: string;
  /** With a box to tick before each entry: whether it is ticked, by the first line of its text. */
  readonly isTicked?: (firstLine: string) => boolean;
}

/** Room at the right, so that neighbours never touch. */
const margin = 10;

const textOf = ({ label, text }: WeeklyNote): string => (label === '' ? text : `${label}: ${text}`);

/** A row may be high because of a title beside it: the lines of one note stay close all the same. */
const standOf = (index: number, count: number): Look['stand'] => {
  if (count === 1) return 'middle';
  return index === 0 ? 'bottom' : 'top';
};

export const drawHeading = (canvas: Canvas, row: number, [from, to]: Block, heading: string): void => {
  canvas.put(row, from, heading, { weight: 'bold' });
  canvas.underline([row, from, to]);
};

/** Returns the first row below. */
export const drawList = (
  canvas: Canvas,
  top: number,
  block: Block,
  { heading, notes }: WeeklyList,
  { none, hint = '', isTicked }: ListOptions,
): number => {
  const [from, to] = block;
  drawHeading(canvas, top, block, heading);
  let row = top + 1;
  const said = notes.length === 0 ? none : hint;
  for (const line of breakLines(said, pixels(block) - margin)) {
    canvas.put(row, from, line, { size: 10, colour: colours.softInk });
    row += 1;
  }
  const textColumn = isTicked ? from + 1 : from;
  for (const note of notes) {
    const lines = breakLines(textOf(note), pixels([textColumn, to]) - margin);
    // 'and 4 more' is nothing to tick.
    if (isTicked && note.label !== '') canvas.tickBox(row, from, isTicked(lines[0] ?? ''));
    for (const [index, line] of lines.entries()) {
      canvas.put(row, textColumn, index === 0 ? line : `   ${line}`, {
        size: 10,
        stand: standOf(index, lines.length),
      });
      row += 1;
    }
    canvas.hairline([row - 1, from, to]);
  }
  return row;
};
