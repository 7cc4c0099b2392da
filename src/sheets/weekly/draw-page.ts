/** Lays the weekly page out in cells: the views on top, what belongs to them below each, and the rest where there is room. */
import { weeklyTab as words } from '../../words/en/weekly-tab';
import type { WeeklyList, WeeklyPage } from '../../budget/weekly/page';
import { shelfIdea } from '../../budget/weekly/weekly-shelf';
import { Canvas } from './canvas';
import { Columns } from './columns';
import type { BurnPlace } from './draw-burn';
import { drawList } from './draw-list';
import { drawTop } from './draw-top';
import { drawViews } from './draw-views';
import { blocks, rows } from './page-columns';

export interface DrawnPage {
  readonly canvas: Canvas;
  readonly burn: BurnPlace | null;
}

/** `isTicked` says of an agenda item, by its first line, whether its box was ticked at this meeting. */
export const drawPage = (page: WeeklyPage, isTicked: (firstLine: string) => boolean): DrawnPage => {
  const { closing, pace, sides, prep } = page;
  const canvas = new Canvas();
  const nextBand = (): number => canvas.height + 2;
  const halves = (top: number, left: WeeklyList, right: WeeklyList, none: string): void => {
    drawList(canvas, top, blocks.left, left, { none });
    drawList(canvas, top, blocks.rightHalf, right, { none });
  };
  drawTop(canvas, page);
  if (closing) halves(rows.body, closing.great, closing.learned, words.nothingShipped);
  const columns = new Columns(canvas, drawViews(canvas, closing ? nextBand() : rows.body, page));
  columns.put(['left'], page.since, { none: words.nothingChanged });
  columns.put(['middle'], page.agenda, { none: words.nothingWaits, isTicked });
  columns.level('left', 'middle');
  columns.put(['left'], sides.sales, { none: words.noChanges });
  columns.put(['middle'], sides.product, { none: words.noChanges });
  columns.put(['right'], shelfList(page), {
    none: words.nothing,
    hint: shelfIdea(),
  });
  const burn = pace ? columns.putBurn(page.unit, pace) : null;
  if (pace) {
    columns.put(['left', 'right'], pace.willNotFinish, { none: words.allFinishes });
    columns.put(['middle', 'right'], pace.measures, { none: words.tooEarly });
  }
  columns.put(['left', 'middle', 'right'], prep.sales, { none: words.nothingToPrepare });
  columns.put(['left', 'middle', 'right'], prep.product, { none: words.nothingToPrepare });
  return { canvas, burn };
};

const shelfList = ({ shelf }: WeeklyPage): WeeklyList => ({
  heading: words.onTheShelf,
  notes: shelf.map(({ title, quarter, note }) => ({ label: `${title} (${quarter})`, text: note })),
});
