/** The price of a change before anybody confirms it; posts nothing. */
import type { Change } from '../budget/decisions/change';
import { priceChange } from '../budget/decisions/price-change';
import type { Problem } from '../budget/problem';
import type { ChangePreview, ChangeRequest } from './api';
import { isDesk, openDesk, type Desk, type NoDesk } from './desk';
import { problemViews, stopsChangeOf } from './problem-views';
import { readChange } from './read-change';
import { changeView } from './views/change-view';

export const previewChange = (change: ChangeRequest): ChangePreview => {
  const desk = openDesk(change.quarter);
  if (!isDesk(desk)) return notPriced(desk, desk.problems);
  const changes = readChange(change, desk.world.allocation.unit);
  if ('code' in changes) return notPriced(desk, [changes]);
  const stopping = problemsStopping(desk, changes);
  // Nothing that can't be read is priced: a Built that is text would come out as free.
  if (stopping.length > 0) return notPriced(desk, stopping);
  const priced = priceChange(desk.world, changes);
  return changeView(desk, changes, priced, problemViews(priced.refusals, desk.workbook));
};

/** What is wrong with the workbook as far as these requests go. */
export const problemsStopping = (desk: Desk, changes: readonly Change[]): Problem[] => {
  const ids = new Set(changes.map(({ id }) => id));
  const rows = new Set(desk.world.requests.filter(({ id }) => ids.has(id)).map(({ row }) => row));
  return desk.problems.filter(stopsChangeOf(rows));
};

const notPriced = (desk: Desk | NoDesk, problems: readonly Problem[]): ChangePreview => ({
  title: 'Not possible now',
  chip: '',
  sentence: '',
  rows: [],
  figures: { sunk: 0, disruption: 0, back: 0, remaining: 0 },
  cheaper: [],
  question: '',
  confirmLabel: '',
  isCostly: false,
  problems: problemViews(problems, desk.workbook),
  workings: [],
});
