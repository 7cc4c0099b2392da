/** What closing a quarter would carry into the next one and what would lapse; the preview of Close quarter. */
import { closing as words } from '../../words/en/closing';
import { fill } from '../../words/fill';
import { portion, type Amount } from '../amount';
import { committedRequests } from '../requests/committed-requests';
import type { Commitment } from '../ledger/quarter-state';
import { baseOf, stateOf } from '../ledger/state-of';
import { phaseOf } from '../quarter';
import { closeInWords } from '../sentences/close-in-words';
import { showAmount } from '../showing/show-amount';
import type { World } from '../world';
import type { ClosePlan, LeftOver } from './closing';
import { nextQuarterOf } from './next-quarter';
import { progressOf } from './progress-of';

/** At most a tenth of the base carries, once, so that nobody saves up for years (a convention). */
const capBp = 1000;

const lateThird = 2;

/** A pause is to be resumed in its quarter: nothing was built since. */
const isStillPaused = ({ pausedAtBp }: Commitment, builtBp: number): boolean =>
  pausedAtBp !== null && builtBp <= pausedAtBp;

/** Sales brought it in when a third of the quarter was left, or still holds it up: that it is unfinished is no slip of product. */
const isSalesOwn = ({ allocation }: World, commitment: Commitment, builtBp: number): boolean => {
  const isLate = phaseOf(allocation, commitment.enteredAt.slice(0, 10)) === lateThird;
  const isAddition = ['Added', 'Reinstated'].includes(commitment.enteredAs);
  return (isAddition && isLate) || isStillPaused(commitment, builtBp);
};

const leftOverOf = (world: World, commitment: Commitment): LeftOver => {
  const { builtBp } = progressOf(world, commitment);
  const { price } = commitment;
  const { unit } = world.allocation;
  const built = portion(price, builtBp);
  const isPrepaid = !isSalesOwn(world, commitment, builtBp);
  const amounts = { built: showAmount(built, unit), price: showAmount(price, unit) };
  const note = isPrepaid
    ? fill(words.notePrepaid, amounts)
    : fill(words.noteFirstClaim, { ...amounts, next: nextQuarterOf(world).name });
  return { commitment, builtBp, built, rest: price - built, isPrepaid, note };
};

const restsOf = (leftOver: readonly LeftOver[], isPrepaid: boolean): Amount =>
  leftOver.filter((left) => left.isPrepaid === isPrepaid).reduce((sum, { rest }) => sum + rest, 0);

/**
 * B = 100, all shipped: 10 left carry whole, of 14 left 10 carry and 4 lapse. SSO (30) at 60 % leaves 12, prepaid; SAP (25),
 * added in the late third and 20 % built, leaves 20: released here, first claim there. What was carried in before is spent
 * first and does not carry again: of a budget of 15, 10 of it carried in, no more than 5 carry.
 */
export const closePlan = (world: World): ClosePlan => {
  const { allocation, today } = world;
  const state = stateOf(world);
  const leftOver = committedRequests(world).map(({ commitment }) => leftOverOf(world, commitment));
  const firstClaim = restsOf(leftOver, false);
  const unspent = state.remaining + firstClaim;
  const cap = portion(baseOf(world), capBp);
  const carries = Math.max(0, Math.min(unspent, state.budget - state.carriedIn, cap));
  const plan = {
    next: nextQuarterOf(world).name,
    leftOver,
    unspent,
    carries,
    capBp,
    lapses: Math.max(0, unspent - carries),
    prepaid: restsOf(leftOver, true),
    firstClaim,
    isEarly: today < allocation.ends,
  };
  return { ...plan, says: closeInWords(world, plan) };
};
