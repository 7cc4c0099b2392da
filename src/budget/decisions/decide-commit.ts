/** Decides Commit quarter: the rows that freeze prices, order and titles, or every reason why not. */
import { reasons } from '../../words/en/reasons';
import { checkWorkbook } from '../checks/check-workbook';
import type { Decision } from '../decision';
import { findBrokenSeals } from '../ledger/find-broken-seals';
import { foldQuarter } from '../ledger/fold-quarter';
import { standingEntries } from '../ledger/standing-entries';
import type { DraftEntry } from '../ledger-entry';
import { missingName, signedBy } from '../people/person';
import { isBlocking, type Problem, type ProblemCode } from '../problem';
import { alreadyCommitted, alreadyCommittedAndClosed } from '../problems/of-commit';
import { notYourRole } from '../problems/of-people';
import type { Request } from '../request';
import { listInWords } from '../../words/list-in-words';
import { waitingRequests } from '../requests/waiting-requests';
import type { World } from '../world';
import type { Asker } from './asker';
import { checkList } from './check-list';
import { changedProposal, isAsProposed, proposedBefore } from './check-proposal';
import { commitEntries, proposalEntries } from './commit-entries';
import { planCommit } from './plan-commit';
import { reverseAll } from './reversal';
import { proposalFor, proposalOf, whyNotSign } from './sign-off';

/** Faults in another quarter's own settings can wait until that quarter is committed; overlaps and twins concern both. */
const concernsBoth: readonly ProblemCode[] = ['quarters-overlap', 'quarter-twice'];

const stops = ({ allocation }: World, problem: Problem): boolean =>
  isBlocking(problem) &&
  (problem.place?.tab !== 'Allocation' ||
    problem.place.row === allocation.row ||
    concernsBoth.includes(problem.code));

const committedBefore = ({ allocation, ledger }: World): Problem[] => {
  const state = foldQuarter(ledger, allocation.quarter);
  if (state.status === 'open') return [];
  return [(state.status === 'closed' ? alreadyCommittedAndClosed : alreadyCommitted)(allocation, state)];
};

/** Whoever confirms has a name, and the right to put it under a commit. */
const nameProblems = ({ allocation }: World, { who }: Asker): Problem[] => {
  const says = whyNotSign(who, allocation);
  return [...missingName(who), ...(says === '' ? [] : [notYourRole(says)])];
};

const listOf = (world: World, { who }: Asker, ids: readonly string[] | undefined): readonly Request[] =>
  ids
    ? waitingRequests(world).filter(({ id }) => ids.includes(id))
    : planCommit(world, who).goesIn.map(({ request }) => request);

/** What the name adds with sign-off Both: nothing twice, and no second name under another list. */
const proposalProblems = (world: World, { who }: Asker, listed: readonly Request[]): Problem[] => {
  const proposal = proposalOf(world);
  if (!proposal) return [];
  if (proposalFor(world, who)) return changedProposal(proposal, world, listed);
  return isAsProposed(proposal, world, listed) ? [proposedBefore(proposal, world)] : [];
};

/** The rows of a commit; with sign-off Both of a proposal, which takes the place of an earlier one, until the second name. */
const entriesFor = (world: World, asker: Asker, listed: readonly Request[]): DraftEntry[] => {
  const signed = signedBy(asker.who);
  if (world.allocation.signOff === 'One') return commitEntries(world, asker, listed, signed);
  const proposal = proposalFor(world, asker.who);
  if (proposal) return commitEntries(world, asker, listed, listInWords([proposal.by, signed]));
  const { quarter } = world.allocation;
  const earlier = standingEntries(world.ledger).filter(
    (entry) => entry.event === 'Proposed' && entry.quarter === quarter,
  );
  return [
    ...reverseAll(earlier, { ...asker, reason: reasons.proposedAnew }),
    ...proposalEntries(world, asker, listed),
  ];
};

/**
 * One Allocated row (+B) and a Committed row for each request (−E) in rank order. `ids` absent means what the cut line
 * lets in. A second commit is refused with who and when, and posts nothing. With sign-off Both the first name posts a
 * Proposed row for each request, and the second one, under the same list, the commit.
 */
export const decideCommit = (world: World, asker: Asker, ids?: readonly string[]): Decision => {
  const names = nameProblems(world, asker);
  const broken = findBrokenSeals(world.ledger).map(({ problem }) => problem);
  const twice = committedBefore(world);
  // Whatever else is wrong by now is no news for the one who came second.
  if (twice.length > 0) return { refusals: [...twice, ...names, ...broken] };
  const listed = listOf(world, asker, ids);
  const workbook = checkWorkbook(world).filter((problem) => stops(world, problem));
  const list = checkList(world, ids ?? [], listed);
  // With faults in the workbook an empty list is their consequence, and mending them the remedy.
  const refusals = [
    ...names,
    ...broken,
    ...workbook,
    ...list.filter(({ code }) => workbook.length === 0 || code !== 'nothing-to-commit'),
    ...(names.length === 0 ? proposalProblems(world, asker, listed) : []),
  ];
  return refusals.length > 0 ? { refusals } : { entries: entriesFor(world, asker, listed) };
};
