/** Tentative sizes: further away, wider, and never more exact than they are. */
import { units, type Unit } from '../unit';
import type { Amount } from '../amount';
import { showAmount } from './show-amount';
import type { Spread } from '../planning/tentative-spread';

/** A guess in tenths of a point would look like knowledge. Weeks and percent are large units: a tenth is their whole. */
const coarse = (unit: Unit): Amount =>
  unit === 'story points' ? units[unit].stepsPerOne : units[unit].stepsPerOne / 10;

/** 25 points ×0.75–1.5 are '19–38', ×0.5–2 '13–50'. Both ends are rounded half up and stay above 0. */
export const showRange = (amount: Amount, { low, high }: Spread, unit: Unit): string => {
  const step = coarse(unit);
  const end = (hundredths: number): string =>
    showAmount(Math.max(1, Math.floor((amount * hundredths) / (100 * step) + 0.5)) * step, unit);
  return `${end(low)}–${end(high)}`;
};
