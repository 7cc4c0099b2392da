/** NEXT_CHANGE_RATE(): what the next change costs, as the policy counts it. */
import { functions as words } from '../words/en/functions';
import { fill } from '../words/fill';
import { stateOf } from '../budget/ledger/state-of';
import { nextChange } from '../budget/sentences/next-change';
import type { World } from '../budget/world';
import { sentence } from './sentence';

const rateNow = (world: World): string => {
  const { status } = stateOf(world);
  const { quarter } = world.allocation;
  if (status === 'open') return fill(words.notCommitted, { quarter });
  return status === 'closed' ? fill(words.closed, { quarter }) : nextChange(world).rate;
};

/** '40 %' after two changes on day 70; '3 points' under Flat fee. */
export const nextChangeRate = (quarter: unknown): string => sentence('NEXT_CHANGE_RATE', quarter, rateNow);
