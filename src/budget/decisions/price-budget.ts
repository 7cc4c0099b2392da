/** Prices the approver's changes: a grant and a take move the budget alone, a loan also the next quarter's. */
import { changeRefused as words } from '../../words/en/change-refused';
import type { Amount } from '../amount';
import type { HappenedEvent } from '../ledger-entry';
import { foldQuarter } from '../ledger/fold-quarter';
import { baseOf, stateOf } from '../ledger/state-of';
import type { Problem } from '../problem';
import { anotherUnitToLend, lendLimit, quarterClosedToLend, takeTooLarge } from '../problems/of-budget';
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

/** Nobody can take what nobody was given; what is committed may well be taken, and then Remaining falls below zero. */
const overdrawn = (world: World, amount: Amount): Problem | null => {
  const { unit, quarter } = world.allocation;
  const { budget } = stateOf(world);
  return amount <= budget ? null : takeTooLarge(quarter, budget, amount, unit);
};

/** The next base, of its own row where it has one; without a row it is taken to be as large as this one. */
const lendable = (world: World): Amount | Problem => {
  const { allocation: here, ledger } = world;
  const { name, allocation } = nextQuarterOf(world);
  if (allocation && allocation.unit !== here.unit) return anotherUnitToLend(here, name, allocation);
  if (foldQuarter(ledger, name).status === 'closed') return quarterClosedToLend(name);
  return Math.max(0, Math.floor((baseOf({ allocation: allocation ?? here, ledger }) * lendableBp) / 10_000));
};

/** Example L with a next base of 100: 12 can be lent, then another 8, and no more. */
const overLent = (world: World, amount: Amount): Problem | null => {
  const limit = lendable(world);
  if (typeof limit !== 'number') return limit;
  const { lent } = stateOf(world);
  if (lent + amount <= limit) return null;
  const { name } = nextQuarterOf(world);
  return lendLimit({ name, limit, lendableBp, lent, unit: world.allocation.unit });
};

/** Granted +15, Taken −4, Lent +12; repaymentOf makes the row beside a loan, in the next quarter. */
export const priceBudgetChange = (world: World, change: BudgetChange): LineOrRefusal => {
  const { kind, amount } = change;
  const refusal =
    aboveZero(amount, words.howMuch[kind]) ??
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
