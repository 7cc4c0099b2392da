/** The price of a change before anybody confirms it; posts nothing. */
import { viewPrice as words } from '../words/en/view-price';
import { idOf, type Change } from '../budget/decisions/change';
import { whyNotConfirm } from '../budget/decisions/decide-change';
import { priceChange } from '../budget/decisions/price-change';
import { pendingStops } from '../budget/pending/pending-stops';
import type { Problem } from '../budget/problem';
import type { ChangePreview, ChangeRequest } from './api';
import { isDesk, openDesk, type Desk, type NoDesk } from './run/desk';
import { problemViews, stopsChangeOf } from './views/problem-views';
import { readChange } from './views/read-change';
import { changeView } from './views/change-view';

export const previewChange = (change: ChangeRequest): ChangePreview => {
  const desk = openDesk(change.quarter);
  if (!isDesk(desk)) return notPriced(desk, desk.problems);
  const { world, who } = desk;
  const changes = readChange(change, world.allocation.unit);
  if ('problems' in changes) return notPriced(desk, changes.problems);
  const stopping = problemsStopping(desk, changes);
  // Nothing that can't be read is priced: a Built that is text would come out as free.
  if (stopping.length > 0) return notPriced(desk, stopping);
  const priced = priceChange(world, changes);
  const asker = { who, askedBy: '', reason: '' };
  // Who is asked for a name when confirming needs no reproach while only looking.
  const notAllowed = whyNotConfirm(world, changes, priced, asker).filter(
    ({ code }) => code !== 'acceptor-missing',
  );
  return changeView(desk, changes, priced, { refusals: priced.refusals, notAllowed });
};

/** What is wrong with the workbook as far as these requests go, and what they have pending. */
export const problemsStopping = (desk: Desk, changes: readonly Change[]): Problem[] => {
  const ids = new Set(changes.map(idOf).filter((id) => id !== ''));
  const rows = new Set(desk.world.requests.filter(({ id }) => ids.has(id)).map(({ row }) => row));
  return [...desk.problems.filter(stopsChangeOf(rows)), ...pendingStops(desk.pending, [...ids])];
};

const notPriced = (desk: Desk | NoDesk, problems: readonly Problem[]): ChangePreview => ({
  title: words.notPossible,
  chip: '',
  sentence: '',
  rows: [],
  figures: { sunk: 0, disruption: 0, back: 0, remaining: 0 },
  cheaper: [],
  offers: [],
  notes: [],
  whyNot: '',
  needsReason: false,
  question: '',
  confirmLabel: '',
  isCostly: false,
  problems: problemViews(problems, desk.workbook),
  workings: [],
});
