/** One input for each problem of committing, asking, merging, hand edits and of who acts. */
import { choosePending } from '../../../src/actions/pending/choose-pending';
import type { Desk } from '../../../src/actions/run/desk';
import { whyNotAsk } from '../../../src/actions/intake';
import { whyNotRevert } from '../../../src/actions/revert-pending';
import { tidyRanks } from '../../../src/actions/tidy-ranks';
import { decideChange } from '../../../src/budget/decisions/decide-change';
import { decideCommit } from '../../../src/budget/decisions/decide-commit';
import { answerRequest } from '../../../src/budget/heard/answer-request';
import { readNewRequest } from '../../../src/budget/intake/new-request';
import { mergeRequests } from '../../../src/budget/merging/merge-requests';
import { unmergeRequest } from '../../../src/budget/merging/unmerge-request';
import { decidePending } from '../../../src/budget/pending/decide-pending';
import { pendingChanges } from '../../../src/budget/pending/pending-changes';
import { pendingStops } from '../../../src/budget/pending/pending-stops';
import type { Problem } from '../../../src/budget/problem';
import type { Request } from '../../../src/budget/request';
import type { World } from '../../../src/budget/world';
import {
  allocationOf,
  asker,
  baseRequests,
  committedWorld,
  drop,
  entriesOf,
  openWorld,
  points,
  posted,
} from '../base-case';
import { written } from '../hand-made';
import { quarterUnderway, typed } from '../pending/by-hand';
import type { Provocations } from './provocations';
import { refusals } from './provoke-changes';

const committing = (world: World, ids?: readonly string[], who = asker()): readonly Problem[] =>
  refusals(decideCommit(world, who, ids));

const both = allocationOf({
  signOff: 'Both',
  vpOfSales: 'vp.sales@example.com',
  vpOfProduct: 'vp.product@example.com',
});
const proposed = (): World => {
  const world = openWorld({ allocation: both });
  return posted(world, entriesOf(decideCommit(world, asker())));
};

const form = (asked: { readonly title?: string } & Record<string, string>): readonly Problem[] => {
  const read = readNewRequest({ title: 'Okta', ...asked });
  return 'title' in read ? [] : read;
};

const answering = (cells: Partial<Request>): readonly Problem[] => {
  const answer = answerRequest(typed(openWorld(), 'R-6', cells), 'R-6', 'Declined', '');
  return 'says' in answer ? [] : answer;
};

const merging = (stays: string, goes: string, world = openWorld()): readonly Problem[] => {
  const merged = mergeRequests(world, stays, goes);
  return 'refusals' in merged ? merged.refusals : [];
};

const unmerging = (id: string, world: World): readonly Problem[] => {
  const apart = unmergeRequest(world, id);
  return 'refusals' in apart ? apart.refusals : [];
};

const merged = (into: string): Partial<Request> => ({ status: 'Merged', rank: '', mergedInto: into });

const settling = (world: World, keep: (kind: string) => boolean = () => true): readonly Problem[] => {
  const chosen = pendingChanges(world).filter(({ kind }) => keep(kind));
  return refusals(decidePending(world, chosen, asker()));
};

const choosing = (keys: readonly string[] | null): readonly Problem[] => {
  const chosen = choosePending({ pending: [] as Desk['pending'] } as Desk, keys);
  return 'problems' in chosen ? chosen.problems : [];
};

/** Google gives the lock to somebody else for as long as this action waits; it touches nothing without it. */
const tidyingBesideSomebody = (): readonly Pick<Problem, 'code' | 'says'>[] => {
  Object.assign(globalThis, { LockService: { getDocumentLock: () => ({ tryLock: () => false }) } });
  const outcome = tidyRanks('');
  return outcome.ok ? [] : outcome.problems;
};

export const peopleProvocations: Provocations = {
  alreadyCommitted: () => committing(committedWorld()),
  alreadyCommittedAndClosed: () => {
    const world = committedWorld();
    return committing({ ...world, ledger: written(world.ledger, [{ event: 'Closed' }]) });
  },
  alreadyProposed: () => committing(proposed()),
  proposalChanged: () =>
    committing(
      typed(proposed(), 'R-2', { estimate: points(25) }),
      undefined,
      asker('vp.product@example.com'),
    ),
  overBudget: () =>
    committing(
      openWorld(),
      baseRequests.map(({ id }) => id),
    ),
  notBeforeToCommit: () => committing(typed(openWorld(), 'R-1', { notBefore: '2027-Q1' }), ['R-1']),
  notWaiting: () => committing(openWorld(), ['R-99']),
  nothingToCommit: () => committing(openWorld({ requests: [] })),
  idMissing: () => committing(typed(openWorld(), 'R-1', { id: '' }), ['']),

  titleMissingInForm: () => form({ title: ' ' }),
  titleTooLong: () => form({ title: 'x'.repeat(501) }),
  dealUnreadable: () => form({ dealValue: 'a lot' }),
  asksUnreadable: () => form({ asks: '2.5' }),
  motiveUnknown: () => form({ motive: 'love' }),
  answeredAlready: () => answering({ status: 'Endorsed' }),
  reasonMissingToDecline: () => answering({ status: 'New' }),

  askForClosed: () =>
    baseRequests.slice(0, 1).flatMap((request) => whyNotAsk({ ...request, status: 'Shipped' })),

  mergeIntoItself: () => merging('R-6', 'R-6'),
  mergeOfPaid: () => merging('R-6', 'R-1', committedWorld()),
  mergedAlready: () => merging('R-6', 'R-7', typed(openWorld(), 'R-7', merged('R-1'))),
  mergeOfClosed: () => merging('R-6', 'R-7', typed(openWorld(), 'R-7', { status: 'Declined' })),
  mergeIntoClosed: () => merging('R-7', 'R-6', typed(openWorld(), 'R-7', { status: 'Declined' })),
  notMerged: () => unmerging('R-6', openWorld()),
  mergedOn: () => unmerging('R-7', typed(typed(openWorld(), 'R-7', merged('R-6')), 'R-6', merged('R-1'))),
  unknownRequestByNow: () => merging('R-6', 'R-99'),

  nothingPending: () => choosing(null),
  notPending: () => choosing(['R-1 price']),
  onlyRevert: () => settling(typed(quarterUnderway(), 'R-6', { status: 'Shipped' })),
  settleTogether: () =>
    settling(
      typed(quarterUnderway(), 'R-2', { price: points(35), estimate: points(42) }),
      (kind) => kind === 'price',
    ),
  pendingFirst: () => {
    const world = typed(quarterUnderway(), 'R-1', { status: 'Declined' });
    return pendingStops(pendingChanges(world), ['R-1']);
  },

  onlyApply: () => {
    // 300 % of 7 is no budget that one cell could make 100 again.
    const allocation = allocationOf({ capacity: points(7), shareBp: 30_000 });
    const world = { ...quarterUnderway(), allocation };
    return whyNotRevert({ problems: [], who: asker().who, world }, pendingChanges(world));
  },

  acceptorMissing: () => committing(openWorld(), undefined, asker('')),
  busy: tidyingBesideSomebody,
  notYourRole: () => committing(openWorld({ allocation: allocationOf({ vpOfSales: 'dana@example.com' }) })),
  reasonMissing: () => refusals(decideChange(quarterUnderway(), [drop('R-1')], asker(undefined, ' '))),
  needsApprover: () => {
    const locked = allocationOf({
      mode: 'Locked',
      vpOfSales: 'vp.sales@example.com',
      approver: 'ceo@example.com',
    });
    return refusals(decideChange({ ...quarterUnderway(), allocation: locked }, [drop('R-1')], asker()));
  },
};
