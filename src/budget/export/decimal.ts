/** An amount as an exact decimal text in its unit: 14.6 points are '14.60', 0.05 weeks '0.05'. */
import type { Amount } from '../amount';
import { units, type Unit } from '../unit';

/** All units have steps that are whole hundredths. */
export const decimal = (amount: Amount, unit: Unit): string => {
  const hundredths = Math.round(amount * (100 / units[unit].stepsPerOne));
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
