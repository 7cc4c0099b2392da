/** Amounts as people read them. */
import type { Amount } from './amount';
import type { Unit } from './unit';
export const showAmount = (_amount: Amount, _unit: Unit): string => {
  throw new Error('being built');
};
export const showAmountInWords = (_amount: Amount, _unit: Unit): string => {
  throw new Error('being built');
};
