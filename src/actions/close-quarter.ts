/** Close quarter: what is unfinished and what is unspent goes on in the next quarter, whose row is opened. */
import { outcomes as words } from '../words/en/outcomes';
import { fill } from '../words/fill';
import { isRefused } from '../budget/decision';
import { decideClose } from '../budget/decisions/decide-close';
import { closePlan } from '../budget/decisions/close-plan';
import type { Problem } from '../budget/problem';
import { writeAllocationRow } from '../sheets/write-allocation-row';
import { accepted } from './run/accepted';
import type { ClosePreview, Outcome, Signature } from './api';
import { askerOf, isDesk, openDesk, type Desk } from './run/desk';
import { openToPost } from './run/open-to-post';
import { postEntries } from './run/post-entries';
import { problemViews } from './views/problem-views';
import { busy, refused } from './run/refused';
import { isOpenDesk } from './run/open-requests';
import { repeated } from './run/repeated';
import { underLock } from './run/under-lock';
import { lineOfCommitment } from './views/line-view';
import { pendingStops } from '../budget/pending/pending-stops';

/** What stands in the way whoever presses: cells that can't be read, a broken seal, edits nobody has settled. */
const stopsClose = ({ problems, pending, world }: Desk): Problem[] => [
  ...problems.filter(({ place }) => place?.tab === 'Changes' || place?.row === 1),
  ...pendingStops(
    pending,
    closePlan(world).leftOver.map(({ commitment }) => commitment.id),
  ),
];

export const previewClose = (quarter: string): ClosePreview => {
  const desk = openDesk(quarter);
  if (!isDesk(desk)) {
    return {
      quarter,
      next: '',
      leftOver: [],
      says: [],
      problems: problemViews(desk.problems, desk.workbook),
    };
  }
  const { world, workbook } = desk;
  const plan = closePlan(world);
  // Whoever has to say a name says it when confirming, not for looking.
  const decision = decideClose(world, {
    ...askerOf(desk, ''),
    who: { ...desk.who, name: desk.who.name || '?' },
  });
  return {
    quarter: world.allocation.quarter,
    next: plan.next,
    leftOver: plan.leftOver.map((left) => lineOfCommitment(left, world)),
    says: plan.says,
    problems: problemViews(
      [...stopsClose(desk), ...(isRefused(decision) ? decision.refusals : [])],
      workbook,
    ),
  };
};

/** The row comes first: a run that dies after it leaves an empty quarter, and the next one goes on from there. */
export const closeQuarter = (quarter: string, signature: Signature = {}): Outcome =>
  underLock(() => {
    const desk = openToPost(quarter, signature);
    if (!isOpenDesk(desk)) return desk;
    const before = repeated(desk);
    if (before !== null) return before;
    const decision = decideClose(desk.world, askerOf(desk, ''));
    const stops = stopsClose(desk);
    if (isRefused(decision)) return refused(desk, [...stops, ...decision.refusals]);
    if (stops.length > 0) return refused(desk, stops);
    const { workbook } = desk;
    const { opensRow } = decision;
    const opened =
      opensRow === null
        ? workbook
        : { ...workbook, allocations: [...workbook.allocations, writeAllocationRow(workbook, opensRow)] };
    const closed = postEntries(opened, decision.entries);
    const { next } = closePlan(desk.world);
    return accepted(desk, closed, fill(words.closed, { quarter: desk.world.allocation.quarter, next }));
  }, busy);
