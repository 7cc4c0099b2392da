/** The one sentence under the strip: before the commit what would fit, after it what is left. */
import { count } from '../../words/count';
import { summary as words } from '../../words/en/summary';
import { fill } from '../../words/fill';
import type { CutLineRow } from '../cut-line';
import { planCommit, type CommitPlan } from '../decisions/plan-commit';
import type { QuarterState } from '../ledger/quarter-state';
import { stateOf } from '../ledger/state-of';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import type { Unit } from '../unit';
import type { World } from '../world';
import { waitingRequests } from '../requests/waiting-requests';
import { cutLine } from '../cut-line';
import { firstWaits } from './cut-line-in-words';
import { joinSentences } from '../../words/join-sentences';

/** 'Your first 5 requests' only when nothing above the last of them waits. */
const whoFits = ({ goesIn, waits, uses }: CommitPlan, order: readonly string[], unit: Unit): string => {
  const fitting = goesIn.length;
  const amount = showAmount(uses, unit);
  const areFirst = goesIn.every(({ request }) => order.indexOf(String(request.row)) < fitting);
  if (waits.length === 0) return count(words.allFit, fitting, { amount });
  if (areFirst) return count(words.firstFit, fitting, { amount });
  return count(words.someFit, fitting, { all: fitting + waits.length, amount });
};

const beforeCommit = (world: World, unit: Unit): string => {
  const plan = planCommit(world);
  const waiting = waitingRequests(world);
  const room = Math.max(0, plan.budget - plan.reserve);
  const first: CutLineRow | undefined = cutLine(waiting, room, world.allocation).below[0];
  const waits = first
    ? firstWaits(first, unit)
    : fill(words.wouldBeLeft, { amount: showAmount(plan.remainingAfter, unit) });
  if (waiting.length === 0) return words.nothingYet;
  if (plan.goesIn.length === 0) return joinSentences([count(words.noneFits, waiting.length), waits]);
  const order = waiting.map(({ row }) => String(row));
  return joinSentences([whoFits(plan, order, unit), waits]);
};

const leftInWords = ({ remaining, budget }: QuarterState, unit: Unit): string =>
  fill(remaining < 0 ? words.exceeded : words.left, {
    budget: showAmountInWords(budget, unit),
    amount: showAmount(Math.abs(remaining), unit),
  });

/** 'Your first 5 requests use 90. SAP (25) does not fit by 15.'; after the commit '5 requests are committed. 10 of 100 points are left.' */
export const homeSummary = (world: World): string => {
  const state = stateOf(world);
  const { unit } = world.allocation;
  if (state.status === 'open') return beforeCommit(world, unit);
  const commitments = [...state.commitments.values()];
  if (state.status === 'closed') {
    const closed = fill(words.closed, { quarter: state.quarter, who: state.closedBy });
    return joinSentences([closed, leftInWords(state, unit)]);
  }
  const shipped = commitments.filter(({ status }) => status === 'shipped').length;
  const active = commitments.filter(({ status }) => status === 'active').length;
  const counted =
    shipped > 0 ? count(words.committedAndShipped, active, { shipped }) : count(words.committed, active);
  return joinSentences([counted, leftInWords(state, unit)]);
};
