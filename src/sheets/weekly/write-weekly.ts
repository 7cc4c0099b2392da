/** Writes the weekly page onto its tab. Written again it is the same page; what people keep below and beside it stays theirs. */
import type { WeeklyPage } from '../../budget/weekly/page';
import { digest } from '../../budget/ledger/digest';
import { a1 } from '../a1';
import { colours } from '../set-up/colours';
import { agendaTicks } from './agenda-ticks';
import { textWidth } from './break-lines';
import { placeBurnChart } from './burn-chart';
import type { Canvas } from './canvas';
import { drawPage } from './draw-page';
import {
  digestOfValues,
  forgetDrawn,
  isAs,
  pageValues,
  recallDrawn,
  rememberDrawn,
  type DrawnPage,
  type PageValues,
} from './drawn-page';
import { sentenceHeight } from './draw-top';
import { pageWidth, rows, stripColumns } from './page-columns';
import { isOursAlone, moveDown } from './page-room';
import {
  addSpareLines,
  dressPeopleArea,
  findPeopleArea,
  writePeopleArea,
  type PeopleArea,
} from './people-area';
import { seeTab, type SeenTab } from './see-tab';
import { emptyHeight, emptyPage, type FoundWeekly } from './weekly-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the tab holds of the meeting before: read before anything is posted. */
export interface WeeklyTab {
  readonly sheet: Sheet;
  readonly seen: SeenTab;
  readonly people: PeopleArea | null;
  /** Ticked on the agenda and among the actions, in the order of the page. */
  readonly settled: readonly string[];
}

/** Pixels; rows with a wrapped title grow. */
const lineHeight = 19;

/** The two gaps of the top. */
const gapHeight = 10;

const pageOf = ({ values }: SeenTab, people: PeopleArea | null): SeenTab['values'] =>
  values.slice(0, people ? people.actions - 1 : values.length);

export const readWeekly = (sheet: Sheet, values?: SeenTab['values']): WeeklyTab => {
  const seen = seeTab(sheet, values);
  const people = findPeopleArea(seen.values);
  const ticked = (people?.lines ?? []).filter(({ isTicked, says }) => isTicked && says !== '');
  const settled = [...agendaTicks(pageOf(seen, people)).settled, ...ticked.map(({ says }) => says)];
  return { sheet, seen, people, settled };
};

export interface Drawing {
  /** What was ticked has been recorded and leaves the page; else the ticks stay where they are. */
  readonly isNewMeeting: boolean;
  /** A run died, maybe while it drew: what is drawn once and then left alone is drawn again. */
  readonly isFromScratch: boolean;
}

export const writeWeekly = (
  tab: WeeklyTab,
  page: WeeklyPage,
  { isNewMeeting, isFromScratch }: Drawing,
): void => {
  const { sheet } = tab;
  const { seen, people } = isNewMeeting ? withoutTicked(tab) : tab;
  const ticks = agendaTicks(isNewMeeting ? [] : pageOf(seen, people));
  const { canvas, burn } = drawPage(page, (firstLine) => ticks.firstLines.has(firstLine));
  const sentence = sentenceHeight(page.sentence, textWidth);
  const end = canvas.height + 2;
  const area = settlePeople(sheet, seen, people, end);
  if (isFromScratch || people === null) dressPeopleArea(sheet, area);
  const before = isFromScratch ? null : recallDrawn();
  const top = digest(canvas.looksOf(1, rows.body - 1) + String(sentence));
  const body = digest(canvas.looksOf(rows.body, canvas.height));
  const standing = pageValues(seen.values, end - 1);
  const drawnAs = (values: PageValues): Pick<DrawnPage, 'top' | 'body'> => ({
    top: { looks: top, values: digestOfValues(values.slice(0, rows.body - 1)) },
    body: { looks: body, values: digestOfValues(values.slice(rows.body - 1)) },
  });
  const stands = drawnAs(standing);
  const isTopDrawn = before !== null && isAs(before.top, stands.top) && isMerged(sheet);
  const isDrawn = isTopDrawn && people?.actions === end && isAs(before.body, stands.body);
  if (isDrawn) writeNews(sheet, canvas, standing);
  else drawAnew(sheet, canvas, end, isTopDrawn ? rows.body : 1);
  if (!isTopDrawn) dressTop(sheet, sentence, isFromScratch);
  const place = JSON.stringify(burn);
  const isPlaced = before?.burn === place && (burn === null || sheet.getCharts().length === before.charts);
  const charts = isPlaced
    ? before.charts
    : placeBurnChart(sheet, burn, before !== null && before.burn !== place);
  rememberDrawn({ ...drawnAs(pageValues(canvas.values, end - 1)), burn: place, charts });
};

/** What stands there is what was drawn last, and would be drawn the same: only the rows that say something else are written. */
const writeNews = (sheet: Sheet, canvas: Canvas, standing: PageValues): void => {
  const news = canvas.values.flatMap((line, index) =>
    line.some((value, column) => value !== standing[index]?.[column]) ? [index + 1] : [],
  );
  const [first] = news;
  const last = news[news.length - 1];
  if (first === undefined || last === undefined) return;
  canvas.writeValues(sheet, first, last);
  const from = Math.max(first, rows.body);
  if (from <= last) sheet.setRowHeights(from, last - from + 1, lineHeight);
};

/** From row `first` on; above it only what it says. */
const drawAnew = (sheet: Sheet, canvas: Canvas, end: number, first: number): void => {
  sheet
    .getRange(first, 1, end - first, pageWidth)
    .clear({ contentsOnly: true, formatOnly: true, validationsOnly: true });
  canvas.writeTo(sheet, first);
  sheet.setRowHeights(rows.body, end - rows.body, lineHeight);
};

/** Ticked lines go, with their row where nobody has put anything beside it. */
const withoutTicked = ({ sheet, seen, people }: WeeklyTab): Pick<WeeklyTab, 'seen' | 'people'> => {
  const ticked = (people?.lines ?? []).filter(({ isTicked, says }) => isTicked && says !== '');
  if (ticked.length === 0) return { seen, people };
  for (const { row } of [...ticked].reverse()) {
    if (isOursAlone(seen, row)) sheet.deleteRow(row);
    else sheet.getRange(row, 1, 1, pageWidth).clearContent();
  }
  const now = seeTab(sheet);
  return { seen: now, people: findPeopleArea(now.values) };
};

/** Puts what people keep right below the page; where there is nothing of it yet, whatever stands there moves below it. */
const settlePeople = (sheet: Sheet, seen: SeenTab, people: PeopleArea | null, end: number): PeopleArea => {
  const lacking = { rows: end + 10 - sheet.getMaxRows(), columns: pageWidth - sheet.getMaxColumns() };
  if (lacking.rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking.rows);
  if (lacking.columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking.columns);
  if (people) {
    const at = moveDown(sheet, seen, people.actions, end);
    const shift = at - people.actions;
    return addSpareLines(sheet, movedBy(people, shift));
  }
  const filled = seen.values.findIndex(
    (line, index) => index >= emptyHeight && line.slice(0, pageWidth).some((value) => value !== ''),
  );
  // Two rows for the headings, three to type into, one between.
  const lackingAbove = end + 8 - filled;
  if (filled !== -1 && lackingAbove > 0) sheet.insertRowsBefore(filled + 1, lackingAbove);
  return writePeopleArea(sheet, end);
};

const movedBy = ({ actions, notes, lines }: PeopleArea, shift: number): PeopleArea => ({
  actions: actions + shift,
  notes: notes + shift,
  lines: lines.map((line) => ({ ...line, row: line.row + shift })),
});

/** Boxes for the six numbers, room for the bar, an accent before the sentence. */
const dressTop = (sheet: Sheet, height: number, isFromScratch: boolean): void => {
  const { SOLID, SOLID_THICK } = SpreadsheetApp.BorderStyle;
  if (isFromScratch || !isMerged(sheet)) mergeTop(sheet);
  const boxes = stripColumns.map(
    ([from, to]) => `${a1(rows.stripLabels, from)}:${a1(rows.stripNumbers, to)}`,
  );
  sheet.getRangeList(boxes).setBorder(true, true, true, true, false, false, colours.line, SOLID);
  sheet.getRange(rows.sentence, 1).setBorder(null, true, null, null, null, null, colours.accent, SOLID_THICK);
  sheet.setRowHeight(rows.sentence, height);
};

const isMerged = (sheet: Sheet): boolean => sheet.getRange(rows.sentence, 1).isPartOfMerge();

/** Once; a merge that somebody has taken apart is made again. */
const mergeTop = (sheet: Sheet): void => {
  for (const [from, to] of stripColumns) {
    sheet.getRange(rows.stripLabels, from, 2, to - from + 1).mergeAcross();
  }
  sheet.getRange(rows.bar, 1, 2, pageWidth).mergeAcross();
  sheet.setRowHeight(rows.title, 32);
  for (const gap of [rows.stripLabels, rows.body]) sheet.setRowHeight(gap - 1, gapHeight);
  sheet.setRowHeight(rows.stripNumbers, 34);
};

/** Back to the tab as set-up has made it. What people have written stays; the empty place for it goes too. */
export const clearWeekly = ({ sheet, values }: FoundWeekly): void => {
  const { seen, people } = readWeekly(sheet, values);
  const height = seen.values.length;
  const isWritten =
    people !== null &&
    (people.lines.some(({ says }) => says !== '') ||
      seen.values.slice(people.notes).some((line) => line.some((value) => value !== '')));
  placeBurnChart(sheet, null, false);
  forgetDrawn();
  const end = emptyHeight + 2;
  const last = isWritten ? moveDown(sheet, seen, people.actions, end) - 1 : height;
  const area = sheet.getRange(1, 1, Math.max(last, emptyHeight), pageWidth);
  area.breakApart();
  area.clearDataValidations();
  // The values last: a run that died before is told by them how far the page reached.
  area.clear();
  sheet.getRange(rows.title, 1, emptyHeight, 1).setValues(emptyPage());
};
