/** The one sentence under the strip: before the commit what would fit, after it what is left. */
import type { CutLineRow } from '../cut-line';
import { planCommit, type CommitPlan } from '../decisions/plan-commit';
import type { QuarterState } from '../ledger/quarter-state';
import { stateOf } from '../ledger/state-of';
import { showAmount, showAmountInWords } from '../show-amount';
import type { Unit } from '../unit';
import type { World } from '../world';
import { waitingRequests } from '../waiting-requests';
import { cutLine } from '../cut-line';
import { firstWaits } from './cut-line-in-words';

const requestsInWords = (count: number): string => (count === 1 ? '1 request' : `${count} requests`);

/** 'Your first 5 requests' only when nothing above the last of them waits. */
const whoFits = ({ goesIn, waits }: CommitPlan, order: readonly string[]): string => {
  const count = goesIn.length;
  const all = count + waits.length;
  const areFirst = goesIn.every(({ request }) => order.indexOf(String(request.row)) < count);
  if (waits.length === 0) return count === 1 ? 'Your 1 request uses' : `Your ${count} requests use`;
  if (areFirst) return count === 1 ? 'Your first request uses' : `Your first ${count} requests use`;
  return `${count} of your ${requestsInWords(all)} ${count === 1 ? 'uses' : 'use'}`;
};

const beforeCommit = (world: World, unit: Unit): string => {
  const plan = planCommit(world);
  const waiting = waitingRequests(world);
  const room = Math.max(0, plan.budget - plan.reserve);
  const first: CutLineRow | undefined = cutLine(waiting, room, world.allocation).below[0];
  const waits = first
    ? ` ${firstWaits(first, unit)}`
    : ` ${showAmount(plan.remainingAfter, unit)} would be left.`;
  if (waiting.length === 0) return 'Nothing is on the Requests tab yet.';
  if (plan.goesIn.length === 0) {
    return `${waiting.length === 1 ? 'Your 1 request does not fit yet' : `None of your ${waiting.length} requests fits yet`}.${waits}`;
  }
  return `${whoFits(
    plan,
    waiting.map(({ row }) => String(row)),
  )} ${showAmount(plan.uses, unit)}.${waits}`;
};

const leftInWords = ({ remaining, budget }: QuarterState, unit: Unit): string =>
  remaining < 0
    ? `The budget of ${showAmountInWords(budget, unit)} is exceeded by ${showAmount(-remaining, unit)}.`
    : `${showAmount(remaining, unit)} of ${showAmountInWords(budget, unit)} are left.`;

/** 'Your first 5 requests use 90. SAP (25) does not fit by 15.'; after the commit '5 requests are committed. 10 of 100 points are left.' */
export const homeSummary = (world: World): string => {
  const state = stateOf(world);
  const { unit } = world.allocation;
  if (state.status === 'open') return beforeCommit(world, unit);
  const commitments = [...state.commitments.values()];
  if (state.status === 'closed') {
    return `${state.quarter} was closed by ${state.closedBy}. ${leftInWords(state, unit)}`;
  }
  const shipped = commitments.filter(({ status }) => status === 'shipped').length;
  const active = commitments.filter(({ status }) => status === 'active').length;
  const counted = `${requestsInWords(active)} ${active === 1 ? 'is' : 'are'} committed${shipped > 0 ? `, ${shipped} shipped` : ''}.`;
  return `${counted} ${leftInWords(state, unit)}`;
};
