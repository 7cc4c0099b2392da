/** Problems of the approver's changes: more is taken or lent than there is, or from a quarter that can't give. */
import type { Allocation } from '../allocation';
import type { Amount } from '../amount';
import { showAmount, showAmountInWords } from '../show-amount';
import { showShare } from '../show-share';
import { units, type Unit } from '../unit';
import { onAllocation, problem } from './said';

/**
 * @cause More would be taken than the quarter was given.
 * @remedy Take no more than its budget.
 */
export const takeTooLarge = (quarter: string, budget: Amount, amount: Amount, unit: Unit) =>
  problem(
    'take-too-large',
    `The budget of ${quarter} is ${showAmountInWords(budget, unit)}, so ${showAmount(amount, unit)} can't be taken. Take no more than that.`,
  );

/**
 * @cause The next quarter counts in another unit, so an amount of this one means nothing there.
 * @remedy Grant it instead, or give both quarters one unit.
 */
export const anotherUnitToLend = (here: Allocation, name: string, next: Allocation) =>
  problem(
    'another-unit',
    `${name} counts in ${units[next.unit].plural} and ${here.quarter} in ${units[here.unit].plural}, so nothing can be lent from it. Grant it instead, or give both quarters one unit.`,
    onAllocation(next, 'Unit'),
  );

/**
 * @cause The next quarter is closed, so its budget is settled.
 * @remedy Grant it instead.
 */
export const quarterClosedToLend = (name: string) =>
  problem('quarter-closed', `${name} is closed, so nothing can be lent from it.`);

interface Lending {
  readonly name: string;
  readonly limit: Amount;
  readonly lendableBp: number;
  readonly lent: Amount;
  readonly unit: Unit;
}

/**
 * @cause A loan would take more than a fifth of the next quarter's base (a convention), so that quarter would begin without a budget of its own.
 * @remedy Lend less, or let the approver grant it.
 */
export const lendLimit = ({ name, limit, lendableBp, lent, unit }: Lending) => {
  const already = lent > 0 ? `, and ${showAmount(lent, unit)} of them are lent already` : '';
  const free = Math.max(0, limit - lent);
  return problem(
    'lend-limit',
    `At most ${showAmountInWords(limit, unit)} can be lent from ${name}, ${showShare(lendableBp)} of its base${already}. ${free > 0 ? `Lend ${showAmount(free, unit)} or less, or grant it.` : 'The approver may still grant it.'}`,
  );
};
