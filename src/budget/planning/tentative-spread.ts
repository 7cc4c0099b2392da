/** How far off estimates have been: what a tentative size is multiplied by at either end. */
import type { LedgerEntry } from '../ledger-entry';
import { oncePer } from '../ledger/once-per';
import { standingEntries } from '../ledger/standing-entries';
import { enoughShipped, isMeasured } from '../pace/shipped-estimates';

/** In hundredths of the estimate. */
export interface Spread {
  readonly low: number;
  readonly high: number;
}

/** The cone of uncertainty until there is a history (convention): next quarter ×0.75–1.5, later ×0.5–2. */
const conventions = { next: { low: 75, high: 150 }, later: { low: 50, high: 200 } } as const;

/** Half up, and never a range that the estimate itself lies outside of. */
const hundredths = (ratio: number): number => Math.floor(ratio * 100 + 0.5);

/** Actual ÷ price of everything measured, the smallest first: one history for every line of a list. */
const ratiosOf = oncePer((ledger: readonly LedgerEntry[]): readonly number[] =>
  standingEntries(ledger)
    .filter(isMeasured)
    .map(({ actual, price }) => actual / price)
    .sort((one, other) => one - other),
);

/**
 * From five shipped requests on, the tenth and the ninetieth of a hundred of actual ÷ price in every quarter ahead.
 * Before that the conventions. With actuals of 0.8 to 1.3 times the price, 80 and 130.
 */
export const tentativeSpread = (ledger: readonly LedgerEntry[], quartersAhead: number): Spread => {
  const convention = quartersAhead <= 1 ? conventions.next : conventions.later;
  const ratios = ratiosOf(ledger);
  if (ratios.length < enoughShipped) return convention;
  const at = (share: number): number =>
    ratios[Math.min(ratios.length - 1, Math.floor(share * ratios.length))] ?? 1;
  return { low: Math.min(100, hundredths(at(0.1))), high: Math.max(100, hundredths(at(0.9))) };
};
