/** What changes have cost in a quarter so far, and how much of the budget that is. */
import type { Amount } from '../amount';
import type { QuarterState } from '../ledger/quarter-state';

export interface Waste {
  /** Sunk plus disruption. */
  readonly waste: Amount;
  /** Of the budget in basis points; without a budget 0, or all of it once anything is wasted. */
  readonly wasteBp: number;
  /** Strictly more than so many basis points of the budget, in whole numbers: 20 of 100 is not above 2000, 20.1 is. */
  readonly isAbove: (basisPoints: number) => boolean;
}

/** Example A, day 35: 8 + 3 = 11 of 100, 1100 basis points. */
export const wasteOf = ({
  budget,
  sunk,
  disruption,
}: Pick<QuarterState, 'budget' | 'sunk' | 'disruption'>): Waste => {
  const waste = sunk + disruption;
  const whole = Math.max(0, budget);
  return {
    waste,
    wasteBp: whole > 0 ? Math.round((waste * 10_000) / whole) : waste > 0 ? 10_000 : 0,
    isAbove: (basisPoints) => waste * 10_000 > whole * basisPoints,
  };
};
