/** The strip as people are shown it: before the commit, with what would be committed. */
import type { Amount } from '../amount';
import { planCommit } from '../decisions/plan-commit';
import { stateOf } from '../ledger/state-of';
import { stripOf, type Strip } from './strip';
import type { World } from '../world';

export interface StripNow {
  readonly strip: Strip;
  /** Held back of what remains; 0 from the commit on. */
  readonly reserve: Amount;
}

/** So choosing shows at once what it does. Base case before the commit: 100 = 0 + 90 + 0 + 0 + 10. */
export const stripNow = (world: World): StripNow => {
  const state = stateOf(world);
  const strip = stripOf(state, world.requests);
  if (state.status !== 'open') return { strip, reserve: 0 };
  const { uses, remainingAfter, reserve } = planCommit(world);
  return {
    strip: { ...strip, stillToBuild: strip.stillToBuild + uses, remaining: remainingAfter },
    reserve,
  };
};
