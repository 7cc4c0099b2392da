/** Lays the weekly page out in cells: the views on top and what belongs to them below each, then the rest in bands. */
import type { Pace, WeeklyList, WeeklyPage } from '../../budget/weekly/page';
import { Canvas } from './canvas';
import { drawBurn, type BurnPlace } from './draw-burn';
import { drawList } from './draw-list';
import { drawTop } from './draw-top';
import { drawViews } from './draw-views';
import { blocks, rows } from './page-columns';

export interface DrawnPage {
  readonly canvas: Canvas;
  readonly burn: BurnPlace | null;
}

/**
 * The three blocks run down beside each other, so that a long queue leaves no hole below the other views. `isTicked` says
 * of an agenda item, by its first line, whether its box was ticked at this meeting.
 */
export const drawPage = (page: WeeklyPage, isTicked: (firstLine: string) => boolean): DrawnPage => {
  const { closing, pace, sides, prep } = page;
  const canvas = new Canvas();
  const nextBand = (): number => canvas.height + 2;
  const halves = (top: number, left: WeeklyList, right: WeeklyList, none: string): void => {
    drawList(canvas, top, blocks.left, left, { none });
    drawList(canvas, top, blocks.rightHalf, right, { none });
  };
  drawTop(canvas, page);
  if (closing) halves(rows.body, closing.great, closing.learned, 'Nothing shipped this quarter.');
  const below = drawViews(canvas, closing ? nextBand() : rows.body, page);
  const left = drawList(canvas, below.left + 1, blocks.left, page.since, { none: 'Nothing has changed.' });
  const middle = drawList(canvas, below.middle + 1, blocks.middle, page.agenda, {
    none: 'Nothing waits for a decision.',
    isTicked,
  });
  drawList(canvas, below.right + 1, blocks.right, shelfList(page), {
    none: 'nothing',
    hint: 'Show it at the next meeting, and reuse its ideas.',
  });
  const burn = pace ? drawPace(canvas, Math.max(left, middle) + 1, page, pace) : null;
  halves(nextBand(), sides.sales, sides.product, 'No changes.');
  halves(nextBand(), prep.sales, prep.product, 'Nothing to prepare.');
  return { canvas, burn };
};

const shelfList = ({ shelf }: WeeklyPage): WeeklyList => ({
  heading: 'On the shelf',
  notes: shelf.map(({ title, quarter, note }) => ({ label: `${title} (${quarter})`, text: note })),
});

const drawPace = (canvas: Canvas, top: number, { unit }: WeeklyPage, pace: Pace): BurnPlace => {
  const burn = drawBurn(canvas, top, unit, pace);
  drawList(canvas, burn.last + 2, blocks.left, pace.willNotFinish, { none: 'Nothing, at this pace.' });
  drawList(canvas, burn.last + 2, blocks.middle, pace.measures, { none: 'Too early to say.' });
  return burn;
};
