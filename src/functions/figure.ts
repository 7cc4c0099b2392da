/** One number of a quarter's strip, or a sentence that says why there is none. */
import { functions as words } from '../words/en/functions';
import { fromAmount, type Amount } from '../budget/amount';
import { stateOf } from '../budget/ledger/state-of';
import { stripOf, type Strip } from '../budget/strip/strip';
import { readWorld } from './read-world';

/** In the quarter's unit. `quarter` as it arrives from the cell: a name, blank, or a range that is only watched. */
export const figure = (quarter: unknown, pick: (strip: Strip) => Amount): number | string => {
  const world = readWorld('BUDGET_', quarter);
  if (typeof world === 'string') return world;
  const value = fromAmount(pick(stripOf(stateOf(world), world.requests)), world.allocation.unit);
  // A number that was typed over in the ledger must not come out as a number here.
  return Number.isFinite(value) ? value : words.unreadableLedger;
};
