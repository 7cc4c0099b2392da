/** Prices the approver's changes: a grant and a take move the budget alone, a loan also the next quarter's. */
import type { Amount } from '../amount';
import type { HappenedEvent } from '../ledger-entry';
import { foldQuarter } from '../ledger/fold-quarter';
import { baseOf, stateOf } from '../ledger/state-of';
import type { Problem } from '../problem';
import { showAmount, showAmountInWords } from '../show-amount';
import { showShare } from '../show-share';
import { units } from '../unit';
import type { World } from '../world';
import { aboveZero } from './above-zero';
import type { BudgetChange } from './change';
import { nextQuarterOf } from './next-quarter';
import { freeLine, type LineOrRefusal } from './priced-line';

/** A fifth of the next base: enough to save a quarter, little enough to leave the next one its own (product.md, section 3). */
const lendableBp = 2000;

const events = { grant: 'Granted', take: 'Taken', lend: 'Lent' } as const satisfies Record<
  BudgetChange['kind'],
  HappenedEvent
>;

const participles = { grant: 'granted', take: 'taken', lend: 'lent' } as const;

/** Nobody can take what nobody was given; what is committed may well be taken, and then Remaining falls below zero. */
const overdrawn = (world: World, amount: Amount): Problem | null => {
  const { unit, quarter } = world.allocation;
  const { budget } = stateOf(world);
  return amount <= budget
    ? null
    : {
        code: 'take-too-large',
        says: `The budget of ${quarter} is ${showAmountInWords(budget, unit)}, so ${showAmount(amount, unit)} can't be taken. Take no more than that.`,
      };
};

/** The next base, of its own row where it has one; without a row it is taken to be as large as this one. */
const lendable = (world: World): Amount | Problem => {
  const { allocation: here, ledger } = world;
  const { name, allocation } = nextQuarterOf(world);
  if (allocation && allocation.unit !== here.unit) {
    return {
      code: 'another-unit',
      place: { tab: 'Allocation', row: allocation.row, header: 'Unit' },
      says: `${name} counts in ${units[allocation.unit].plural} and ${here.quarter} in ${units[here.unit].plural}, so nothing can be lent from it. Grant it instead, or give both quarters one unit.`,
    };
  }
  if (foldQuarter(ledger, name).status === 'closed') {
    return { code: 'quarter-closed', says: `${name} is closed, so nothing can be lent from it.` };
  }
  return Math.max(0, Math.floor((baseOf({ allocation: allocation ?? here, ledger }) * lendableBp) / 10_000));
};

/** Example L with a next base of 100: 12 can be lent, then another 8, and no more. */
const overLent = (world: World, amount: Amount): Problem | null => {
  const limit = lendable(world);
  if (typeof limit !== 'number') return limit;
  const { lent } = stateOf(world);
  if (lent + amount <= limit) return null;
  const { unit } = world.allocation;
  const { name } = nextQuarterOf(world);
  const already = lent > 0 ? `, and ${showAmount(lent, unit)} of them are lent already` : '';
  const free = Math.max(0, limit - lent);
  return {
    code: 'lend-limit',
    says: `At most ${showAmountInWords(limit, unit)} can be lent from ${name}, ${showShare(lendableBp)} of its base${already}. ${free > 0 ? `Lend ${showAmount(free, unit)} or less, or grant it.` : 'The approver may still grant it.'}`,
  };
};

/** Granted +15, Taken −4, Lent +12; repaymentOf makes the row beside a loan, in the next quarter. */
export const priceBudgetChange = (world: World, change: BudgetChange): LineOrRefusal => {
  const { kind, amount } = change;
  const refusal =
    aboveZero(amount, `how much is ${participles[kind]}`) ??
    (kind === 'take' ? overdrawn(world, amount) : null) ??
    (kind === 'lend' ? overLent(world, amount) : null);
  if (refusal) return refusal;
  return {
    ...freeLine,
    change,
    event: events[kind],
    id: '',
    title: '',
    price: amount,
    size: amount,
    effect: kind === 'take' ? -amount : amount,
    cause: 'Company',
  };
};
