/** QUARTER_LOAD(quarter): what a quarter holds and what is wanted in it, also of quarters that have no row yet. */
import { fromAmount } from '../budget/amount';
import { quarterLoads } from '../budget/planning/quarter-loads';
import { readWorlds } from './read-world';

/** In the quarter's unit. Quarters up to four ahead of today's are projected; others need their row on Allocation. */
export const quarterLoad = (quarter: unknown): number | string => {
  const name = typeof quarter === 'string' ? quarter.trim() : '';
  const worldOf = readWorlds('QUARTER_LOAD');
  const today = worldOf('');
  const ahead = typeof today === 'string' ? [] : quarterLoads(today);
  const found = ahead.find((load) => load.quarter === name);
  if (found) return fromAmount(found.load, found.terms.unit);
  const world = worldOf(quarter);
  if (typeof world === 'string') return world;
  const [own] = quarterLoads(world);
  return own ? fromAmount(own.load, own.terms.unit) : 0;
};
