/** Amounts as people read them, with a true minus sign: -6 → '−6', 5.25 → '5.25'. */
import { withSigns } from '../../words/with-signs';

/** Two decimals hold the finest step, 0.05 weeks, and cut binary noise. */
const finestDecimals = 2;

export const showAmount = (amount: number): string =>
  withSigns(String(Number(Math.abs(amount).toFixed(finestDecimals)))).replace(
    /^(?=[^0])/,
    amount < 0 ? '−' : '',
  );

/** 'points' after '1' is 'point'. */
export const unitFor = (amount: number, unit: string): string =>
  Math.abs(amount) === 1 && /^(points|weeks)$/.test(unit) ? unit.slice(0, -1) : unit;
