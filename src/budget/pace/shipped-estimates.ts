/** How estimates turned out, of everything that has shipped: never per person, and only of enough of them. */
import type { Amount } from '../amount';
import { standingEntries } from '../ledger/standing-entries';
import type { LedgerEntry } from '../ledger-entry';

/** Fewer say more about chance than about estimates, and would point at people (product.md, section 8). */
export const enoughShipped = 5;

export interface ShippedEstimates {
  /** Shipped requests with a price and an actual. */
  readonly count: number;
  /** Σ actual / Σ price. ΣE 100 and ΣA 70 are 0.70. */
  readonly bias: number;
  /** Shipped within a quarter of their price, either way. */
  readonly hits: number;
}

export const isMeasured = ({ event, actual, price }: LedgerEntry): boolean =>
  event === 'Shipped' && actual > 0 && price > 0;

/** Of entries in one unit; another unit's would weigh differently. */
export const shippedEstimates = (ledger: readonly LedgerEntry[]): ShippedEstimates => {
  const shipped = standingEntries(ledger).filter(isMeasured);
  const sum = (of: (entry: LedgerEntry) => Amount): Amount =>
    shipped.reduce((total, entry) => total + of(entry), 0);
  return {
    count: shipped.length,
    bias: shipped.length === 0 ? 1 : sum(({ actual }) => actual) / sum(({ price }) => price),
    hits: shipped.filter(({ actual, price }) => 4 * Math.abs(actual - price) <= price).length,
  };
};
