/** One suggestion that takes an overload off a quarter: what lies below its cut line waits for a later one that has room. */
import type { Amount } from '../amount';
import { cutLine } from '../cut-line';
import { quarterLoads, type QuarterLoad } from './quarter-loads';
import type { Request } from '../request';
import type { World } from '../world';

export interface Move {
  readonly request: Request;
  readonly amount: Amount;
  /** The quarter to wait for; null where none of the next twelve months has room: that is for product strategy. */
  readonly to: string | null;
}

export interface MoveSuggestion {
  /** The first overloaded quarter. */
  readonly from: string;
  /** In rank order; the lowest-ranked overflow, so that nothing the quarter has room for moves. */
  readonly moves: readonly Move[];
}

const overflowOf = ({ wanted, room, terms }: QuarterLoad): readonly Request[] =>
  cutLine(
    // It is wanted here, so its own Not before is met.
    wanted.map((request) => ({ ...request, notBefore: '' })),
    room,
    terms,
  ).below.flatMap(({ request: { row } }) => wanted.filter((request) => request.row === row));

/**
 * Loads of 130, 60, 40 and 0 against 100 each: the lowest-ranked 30 of the first move to the second, and every load is at most
 * 100. null when no quarter that still takes plans is over.
 */
export const suggestMoves = (world: World): MoveSuggestion | null => {
  const loads = quarterLoads(world);
  const at = loads.findIndex(({ takesPlans, over }) => takesPlans && over > 0);
  const overloaded = loads[at];
  if (!overloaded) return null;
  const later = loads.slice(at + 1).map(({ quarter, over }) => ({ quarter, left: -over }));
  const moves = overflowOf(overloaded).map((request): Move => {
    const amount = request.estimate ?? 0;
    const target = later.find(({ left }) => left >= amount);
    if (target) target.left -= amount;
    return { request, amount, to: target?.quarter ?? null };
  });
  return { from: overloaded.quarter, moves };
};
