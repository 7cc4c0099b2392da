/** The rows a commit posts: the budget first, then every request at its frozen price; and those that only propose it. */
import { reasons } from '../../words/en/reasons';
import { fill } from '../../words/fill';
import { noAmounts } from '../ledger/no-amounts';
import type { DraftEntry } from '../ledger-entry';
import { baseBudget } from '../ledger/state-of';
import { signedBy } from '../people/person';
import type { Request } from '../request';
import { budgetInWords } from '../sentences/budget-in-words';
import { termsInWords } from '../terms';
import type { World } from '../world';
import type { Asker } from './asker';

const rowOf = (
  { allocation }: World,
  { askedBy }: Asker,
  request: Request,
  acceptedBy: string,
): Omit<DraftEntry, 'event' | 'effect' | 'reason'> => ({
  ...noAmounts,
  quarter: allocation.quarter,
  request: request.id,
  title: request.title,
  builtBp: request.builtBp,
  price: request.estimate ?? 0,
  askedBy: request.askedBy || askedBy.trim() || acceptedBy,
  cause: 'Sales',
  acceptedBy,
});

/** Base case: Allocated +100, then Committed −20, −30, −15, −10, −15 for `listed` in rank order. */
export const commitEntries = (
  world: World,
  asker: Asker,
  listed: readonly Request[],
  acceptedBy: string,
): DraftEntry[] => {
  const { allocation } = world;
  const budget = baseBudget(allocation);
  const allocated: DraftEntry = {
    ...noAmounts,
    quarter: allocation.quarter,
    event: 'Allocated',
    request: '',
    title: termsInWords(allocation),
    price: budget,
    effect: budget,
    askedBy: asker.askedBy.trim() || acceptedBy,
    reason: budgetInWords(allocation),
    cause: 'Company',
    acceptedBy,
  };
  const committed = listed.map((request, index): DraftEntry => ({
    ...rowOf(world, asker, request, acceptedBy),
    event: 'Committed',
    effect: -(request.estimate ?? 0),
    // The order is frozen here too: it has no column of its own.
    reason: fill(reasons.number, { n: index + 1 }),
  }));
  return [allocated, ...committed];
};

/** Sign-off Both, the first name: Proposed 20, 30, 15, 10, 15, and no total moves. */
export const proposalEntries = (world: World, asker: Asker, listed: readonly Request[]): DraftEntry[] =>
  listed.map((request, index) => ({
    ...rowOf(world, asker, request, signedBy(asker.who)),
    event: 'Proposed',
    effect: 0,
    reason: fill(reasons.numberProposed, { n: index + 1 }),
  }));
