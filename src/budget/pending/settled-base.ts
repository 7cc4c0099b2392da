/** The base budget that the ledger has settled for a quarter, whatever its Allocation row says by now. */
import type { Allocation } from '../allocation';
import { portion, type Amount } from '../amount';
import type { LedgerEntry } from '../ledger-entry';
import { standingEntries } from '../ledger/standing-entries';
import { units } from '../unit';

/**
 * What was allocated at commit, or what a grant or a take has followed the row to since: such entries say the new base
 * under Actual, those of the approver's own say 0 there. null before the commit.
 */
export const settledBase = (ledger: readonly LedgerEntry[], quarter: string): Amount | null => {
  let base: Amount | null = null;
  for (const { event, quarter: of, effect, actual } of standingEntries(ledger)) {
    if (of !== quarter) continue;
    if (event === 'Allocated') base = effect;
    if ((event === 'Granted' || event === 'Taken') && actual > 0) base = actual;
  }
  return base;
};

/**
 * Capacity or share such that the row makes that base again. Nobody knows which of the two was typed over: 1200 at 10 %
 * for 100 goes back to 1000, and 12 % of 1000 to 10 %, whichever is the rounder. null when no capacity does it.
 */
export const rowFor = (
  base: Amount,
  { capacity, shareBp, unit }: Pick<Allocation, 'capacity' | 'shareBp' | 'unit'>,
): Pick<Allocation, 'capacity' | 'shareBp'> | null => {
  const byCapacity = shareBp > 0 ? Math.round((base * 10_000) / shareBp) : 0;
  const byShare = capacity > 0 ? Math.round((base * 10_000) / capacity) : 0;
  const restoresCapacity = portion(byCapacity, shareBp) === base;
  const restoresShare = portion(capacity, byShare) === base && byShare <= 10_000 && byShare % 100 === 0;
  if (restoresShare && !(restoresCapacity && byCapacity % units[unit].stepsPerOne === 0)) {
    return { capacity, shareBp: byShare };
  }
  return restoresCapacity ? { capacity: byCapacity, shareBp } : null;
};
