/** Money of this product: whole steps of the quarter's unit, so that shown numbers add up exactly. */
import { units, type Unit } from './unit';

/** A whole number of the unit's steps: 20 points are 200, 5.2 weeks are 104. */
export type Amount = number;

/** Rounds half up to the unit's step, as posted (product.md, section 2). toAmount(1.25, 'story points') is 13. */
export const toAmount = (value: number, unit: Unit): Amount =>
  // The tiny push undoes binary noise: 1.15 * 10 is 11.499999999999998, and people typed 1.15.
  Math.floor(value * units[unit].stepsPerOne + 0.5 + 1e-9);

/** The number people see. fromAmount(104, 'engineering weeks') is 5.2. */
export const fromAmount = (amount: Amount, unit: Unit): number => amount / units[unit].stepsPerOne;

/** Half up as posted; up for a further part of the same request, so that slices are never cheaper than the whole. */
export type Rounding = 'half up' | 'up';

/** A share of an amount in basis points: portion(200, 2250) is 45 (22.5 % of 20 points is 4.5), portion(5, 1000) is 1. */
export const portion = (amount: Amount, basisPoints: number, rounding: Rounding = 'half up'): Amount =>
  rounding === 'up'
    ? Math.ceil((amount * basisPoints) / 10_000)
    : Math.floor((amount * basisPoints * 2 + 10_000) / 20_000);
