/** The rows a commit posts: the budget first, then every request at its frozen price. */
import type { DraftEntry } from '../ledger-entry';
import { baseBudget } from '../ledger/state-of';
import type { Request } from '../request';
import { budgetInWords } from '../sentences/budget-in-words';
import type { World } from '../world';
import { signedBy } from './signed-by';

const nothing = { changeNo: 0, builtBp: 0, sunk: 0, disruption: 0, credit: 0 };

/** Base case: Allocated +100, then Committed −20, −30, −15, −10, −15 for `listed` in rank order. */
export const commitEntries = (
  { allocation }: World,
  who: string,
  listed: readonly Request[],
): DraftEntry[] => {
  const { quarter } = allocation;
  const acceptedBy = signedBy(who);
  const budget = baseBudget(allocation);
  const allocated: DraftEntry = {
    ...nothing,
    quarter,
    event: 'Allocated',
    request: '',
    title: '',
    price: budget,
    effect: budget,
    askedBy: acceptedBy,
    reason: budgetInWords(allocation),
    cause: 'Company',
    acceptedBy,
  };
  const committed = listed.map((request, index): DraftEntry => ({
    ...nothing,
    quarter,
    event: 'Committed',
    request: request.id,
    title: request.title,
    builtBp: request.builtBp,
    price: request.estimate ?? 0,
    effect: -(request.estimate ?? 0),
    askedBy: request.askedBy || acceptedBy,
    // The order is frozen here too: it has no column of its own.
    reason: `Number ${index + 1} of the commit`,
    cause: 'Sales',
    acceptedBy,
  }));
  return [allocated, ...committed];
};
