/** Amounts as people read them, with a true minus sign: -6 → '−6', 5.25 → '5.25'. */
import type { StripView } from '../../actions/api';
import { withSigns } from '../../words/with-signs';

/** Two decimals hold the finest step, 0.05 weeks, and cut binary noise. */
const finestDecimals = 2;

export const showAmount = (amount: number): string =>
  withSigns(String(Number(Math.abs(amount).toFixed(finestDecimals)))).replace(
    /^(?=[^0])/,
    amount < 0 ? '−' : '',
  );

/** 'point' after '1', else 'points'. */
export const unitFor = (amount: number, { unit, unitOfOne }: Pick<StripView, 'unit' | 'unitOfOne'>): string =>
  Math.abs(amount) === 1 ? unitOfOne : unit;
