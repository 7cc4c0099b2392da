/** What a new request may cost, judged by how far off estimates have been. */
import type { Amount } from '../amount';
import { standingEntries } from '../ledger/standing-entries';
import type { LedgerEntry } from '../ledger-entry';
import { enoughShipped, isMeasured } from './shipped-estimates';

export interface LikelyPrice {
  /** As likely more as less. */
  readonly p50: Amount;
  /** Enough in four cases of five. */
  readonly p80: Amount;
}

const draws = 1000;

/** Mulberry32: a tiny generator of numbers from 0 to below 1, the same for the same seed. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/**
 * Draws actual ÷ price of shipped requests a thousand times; null with fewer than five of them, or no estimate. The same seed gives the
 * same prices, and P80 is never below P50. Ratios have no unit, so every quarter's count.
 */
export const priceFromHistory = (
  ledger: readonly LedgerEntry[],
  estimate: Amount,
  seed: number,
): LikelyPrice | null => {
  const ratios = standingEntries(ledger)
    .filter(isMeasured)
    .map(({ actual, price }) => actual / price);
  if (ratios.length < enoughShipped || estimate <= 0) return null;
  const random = mulberry32(seed);
  const drawn = Array.from({ length: draws }, () => ratios[Math.floor(random() * ratios.length)] ?? 1).sort(
    (one, other) => one - other,
  );
  const at = (share: number): Amount =>
    Math.floor(estimate * (drawn[Math.ceil(share * draws) - 1] ?? 1) + 0.5 + 1e-9);
  return { p50: at(0.5), p80: at(0.8) };
};
