/** The rows that closing a quarter posts: the end of this one, then the beginning of the next. */
import { reasons } from '../../words/en/reasons';
import { fill } from '../../words/fill';
import type { Allocation } from '../allocation';
import { noAmounts } from '../ledger/no-amounts';
import type { DraftEntry } from '../ledger-entry';
import { signedBy } from '../people/person';
import { showAmount } from '../showing/show-amount';
import { termsInWords } from '../terms';
import type { World } from '../world';
import type { Asker } from './asker';
import type { ClosePlan } from './closing';

/**
 * In this quarter a Left over row for each unfinished request and Closed; in `next` Carried in, Prepaid and a Carried row for
 * each. SSO (30) at 60 %: Left over 0, then Prepaid +12 and Carried −12. SAP (25), late, at 20 %: Left over +20, Carried −20.
 */
export const closeEntries = (
  { allocation }: World,
  plan: ClosePlan,
  next: Allocation,
  { who, askedBy }: Asker,
): DraftEntry[] => {
  const { quarter, unit } = allocation;
  const show = (amount: number): string => showAmount(amount, unit);
  const acceptedBy = signedBy(who);
  const people = { askedBy: askedBy.trim() || acceptedBy, acceptedBy };
  const here = { ...noAmounts, ...people, quarter };
  const there = { ...noAmounts, ...people, quarter: next.quarter };
  const aboutBudget = { request: '', cause: 'Company' } as const;
  const leftOver = plan.leftOver.map((left): DraftEntry => {
    const { commitment, builtBp, built, rest, isPrepaid } = left;
    return {
      ...here,
      event: 'Left over',
      request: commitment.id,
      title: commitment.title,
      builtBp,
      price: commitment.price,
      actual: built,
      effect: isPrepaid ? 0 : rest,
      reason: fill(isPrepaid ? reasons.leftOverPrepaid : reasons.leftOverFirstClaim, {
        ...{ built: show(built), price: show(commitment.price), rest: show(rest), quarter: plan.next },
      }),
      cause: isPrepaid ? 'Product' : 'Sales',
    };
  });
  const closed: DraftEntry = {
    ...here,
    ...aboutBudget,
    event: 'Closed',
    title: termsInWords(allocation),
    reason: fill(reasons.closed, {
      ...{ carries: show(plan.carries), quarter: plan.next, lapses: show(plan.lapses) },
    }),
  };
  const begins = { ...there, ...aboutBudget, title: termsInWords(next) };
  const carriedIn: DraftEntry = {
    ...begins,
    event: 'Carried in',
    price: plan.carries,
    effect: plan.carries,
    reason: fill(reasons.notSpent, { quarter }),
  };
  const prepaid: DraftEntry = {
    ...begins,
    event: 'Prepaid',
    price: plan.prepaid,
    effect: plan.prepaid,
    reason: fill(reasons.prepaid, { quarter }),
  };
  const carried = plan.leftOver.map((left): DraftEntry => {
    const { commitment, rest, isPrepaid } = left;
    return {
      ...there,
      event: 'Carried',
      request: commitment.id,
      title: commitment.title,
      price: rest,
      // Never −0, which a cell would not give back.
      effect: 0 - rest,
      reason: fill(isPrepaid ? reasons.carriedPrepaid : reasons.carriedFirstClaim, { quarter }),
      cause: isPrepaid ? 'Product' : 'Sales',
    };
  });
  return [...leftOver, closed, carriedIn, ...(plan.prepaid > 0 ? [prepaid] : []), ...carried];
};
