/** Budget burn: room for the chart, and beside it the same numbers week by week, for those who read. */
import { weeklyTab as words } from '../../words/en/weekly-tab';
import { fromAmount } from '../../budget/amount';
import type { Pace } from '../../budget/weekly/page';
import { units, type Unit } from '../../budget/unit';
import { colours } from '../set-up/colours';
import type { Canvas, Look } from './canvas';
import { drawHeading } from './draw-list';
import { blocks } from './page-columns';

/** 1-based rows; the weeks are below their heads. */
export interface BurnPlace {
  readonly heading: number;
  readonly heads: number;
  readonly last: number;
  readonly unit: string;
}

export const burnColumns = { week: 8, used: 9, even: 10 } as const;

const soft: Partial<Look> = { size: 10, colour: colours.softInk };

export const drawBurn = (canvas: Canvas, top: number, unit: Unit, { says, weeks }: Pace): BurnPlace => {
  const [, tableTo] = blocks.middle;
  drawHeading(canvas, top, blocks.left, words.burn);
  drawHeading(canvas, top, blocks.middle, words.burnInNumbers);
  canvas.put(top + 1, blocks.left[0], says, soft);
  const heads = top + 1;
  const right: Partial<Look> = { ...soft, align: 'right' };
  canvas.put(heads, burnColumns.week, words.week, soft);
  canvas.put(heads, burnColumns.used, words.used, right);
  canvas.put(heads, burnColumns.even, words.evenPace, right);
  weeks.forEach(({ week, used, even }, index) => {
    const row = heads + 1 + index;
    canvas.put(row, burnColumns.week, week, soft);
    canvas.put(row, burnColumns.used, used === null ? '' : fromAmount(used, unit), {
      ...right,
      colour: colours.ink,
      format: 'General',
    });
    canvas.put(row, burnColumns.even, fromAmount(even, unit), right);
    canvas.hairline([row, burnColumns.week, tableTo]);
  });
  return { heading: top, heads, last: heads + weeks.length, unit: units[unit].plural };
};
