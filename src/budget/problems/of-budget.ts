/** Problems of the approver's changes: more is taken or lent than there is, or from a quarter that can't give. */
import { problemsOfBudget as words } from '../../words/en/problems-budget';
import { fill } from '../../words/fill';
import type { Allocation } from '../allocation';
import type { Amount } from '../amount';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import { units, type Unit } from '../unit';
import { onAllocation, problem } from './said';

/**
 * @cause More would be taken than the quarter was given.
 * @remedy Take no more than its budget.
 */
export const takeTooLarge = (quarter: string, budget: Amount, amount: Amount, unit: Unit) =>
  problem(
    'take-too-large',
    fill(words.takeTooLarge, {
      quarter,
      budget: showAmountInWords(budget, unit),
      amount: showAmount(amount, unit),
    }),
  );

/**
 * @cause The next quarter counts in another unit, so an amount of this one means nothing there.
 * @remedy Grant it instead, or give both quarters one unit.
 */
export const anotherUnitToLend = (here: Allocation, name: string, next: Allocation) =>
  problem(
    'another-unit',
    fill(words.anotherUnitToLend, {
      next: name,
      nextUnit: units[next.unit].plural,
      quarter: here.quarter,
      unit: units[here.unit].plural,
    }),
    onAllocation(next, 'Unit'),
  );

/**
 * @cause The next quarter is closed, so its budget is settled.
 * @remedy Grant it instead.
 */
export const quarterClosedToLend = (name: string) =>
  problem('quarter-closed', fill(words.quarterClosedToLend, { next: name }));

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
  const free = Math.max(0, limit - lent);
  const { lendable, partlyLent, allLent, nothing } = words.lendLimit;
  const untouched = free > 0 ? lendable : nothing;
  const begun = free > 0 ? partlyLent : allLent;
  return problem(
    'lend-limit',
    fill(lent > 0 ? begun : untouched, {
      limit: showAmountInWords(limit, unit),
      next: name,
      share: showShare(lendableBp),
      lent: showAmount(lent, unit),
      free: showAmount(free, unit),
    }),
  );
};
