/** The quarter after the one in question: where loans are paid back, and what is left over goes on. */
import { reasons } from '../../words/en/reasons';
import { fill } from '../../words/fill';
import type { Allocation } from '../allocation';
import type { DraftEntry } from '../ledger-entry';
import { nextQuarterName } from '../quarter-name';
import { termsInWords } from '../terms';
import type { World } from '../world';

export interface NextQuarter {
  /** '2027-Q1'. */
  readonly name: string;
  /** null until the Allocation tab has a row for it. */
  readonly allocation: Allocation | null;
}

export const nextQuarterOf = ({
  allocation,
  allocations,
}: Pick<World, 'allocation' | 'allocations'>): NextQuarter => {
  const name = nextQuarterName(allocation.quarter);
  return { name, allocation: allocations.find(({ quarter }) => quarter === name) ?? null };
};

/** Lent +12 in 2026-Q4 is Repaid −12 in 2027-Q1, under the terms of that quarter's row, or this one's while it has none. */
export const repaymentOf = (lent: DraftEntry, { name, allocation }: NextQuarter): DraftEntry => ({
  ...lent,
  quarter: name,
  event: 'Repaid',
  title: allocation ? termsInWords(allocation) : lent.title,
  effect: -lent.effect,
  reason: fill(reasons.lentTo, { quarter: lent.quarter, reason: lent.reason }),
});
