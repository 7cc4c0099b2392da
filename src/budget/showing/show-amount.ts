/** Amounts as people read them, never with more digits than the unit's step needs. */
import { formOf } from '../../words/count';
import { amounts } from '../../words/en/amounts';
import { fill } from '../../words/fill';
import { withSigns } from '../../words/with-signs';
import { fromAmount, type Amount } from '../amount';
import { units, type Unit } from '../unit';

/** A share of capacity always shows its tenth, '10.0', so that nobody takes it for a share of the budget. */
const fixedDigits: Readonly<Partial<Record<Unit, number>>> = { '% of capacity': 1 };

/** showAmount(190, 'story points') is '19', showAmount(104, 'engineering weeks') is '5.2', showAmount(100, '% of capacity') is '10.0'. */
export const showAmount = (amount: Amount, unit: Unit): string => {
  const value = Math.abs(fromAmount(amount, unit));
  const digits = fixedDigits[unit];
  const shown = digits === undefined ? String(Number(value.toFixed(2))) : value.toFixed(digits);
  const written = withSigns(shown);
  return amount < 0 ? `\u2212${written}` : written;
};

/** 1 for exactly one of the unit, and no number that has a form of its own for anything else: 0.1 points are several. */
export const numberFor = (amount: Amount, unit: Unit): number => (amount === units[unit].stepsPerOne ? 1 : 0);

/** The unit's name for this amount: 'point' for exactly one, else 'points'. */
export const unitWordFor = (amount: Amount, unit: Unit): string =>
  formOf(amounts.units[unit], numberFor(amount, unit));

/** '19 points', '1 point', '5.2 weeks', '10.0 % of capacity'. */
export const showAmountInWords = (amount: Amount, unit: Unit): string =>
  fill(formOf(amounts.ofUnit[unit], numberFor(amount, unit)), { amount: showAmount(amount, unit) });
