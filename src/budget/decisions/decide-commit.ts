/** Decides Commit quarter: the rows that freeze prices, order and titles, or every reason why not. */
import { checkWorkbook } from '../check-workbook';
import type { Decision } from '../decision';
import { findBrokenSeals } from '../ledger/find-broken-seals';
import { foldQuarter } from '../ledger/fold-quarter';
import { isBlocking, type Problem } from '../problem';
import { roleOf } from '../role';
import { waitingRequests } from '../waiting-requests';
import type { World } from '../world';
import { checkList } from './check-list';
import { commitEntries } from './commit-entries';
import { planCommit } from './plan-commit';

/** Faults in another quarter's own settings can wait until that quarter is committed; overlaps and twins concern both. */
const concernsBoth = ['quarters-overlap', 'quarter-twice'];

const stops = ({ allocation }: World, problem: Problem): boolean =>
  isBlocking(problem) &&
  (problem.place?.tab !== 'Allocation' ||
    problem.place.row === allocation.row ||
    concernsBoth.includes(problem.code));

const alreadyCommitted = ({ allocation, ledger }: World): Problem[] => {
  const { quarter, row } = allocation;
  const { status, committedBy, committedAt } = foldQuarter(ledger, quarter);
  if (status === 'open') return [];
  const says = `${quarter} was already committed by ${committedBy} at ${committedAt}. Nothing was posted again; to change it, drop, swap or add.`;
  return [{ code: 'already-committed', place: { tab: 'Allocation', row, header: 'Quarter' }, says }];
};

/**
 * One Allocated row (+B) and a Committed row for each request (−E) in rank order. `who` is an e-mail, '' when unknown;
 * `ids` absent means what the cut line lets in. A second commit is refused with who and when, and posts nothing.
 */
export const decideCommit = (world: World, who: string, ids?: readonly string[]): Decision => {
  const { whyNotSpend } = roleOf(who, world.allocation);
  const role: Problem[] = whyNotSpend === '' ? [] : [{ code: 'not-your-role', says: whyNotSpend }];
  const broken = findBrokenSeals(world.ledger).map(({ problem }) => problem);
  const twice = alreadyCommitted(world);
  // Whatever else is wrong by now is no news for the one who came second.
  if (twice.length > 0) return { refusals: [...twice, ...role, ...broken] };
  const listed = ids
    ? waitingRequests(world).filter(({ id }) => ids.includes(id))
    : planCommit(world).goesIn.map(({ request }) => request);
  const workbook = checkWorkbook(world).filter((problem) => stops(world, problem));
  const list = checkList(world, ids ?? [], listed);
  // With faults in the workbook an empty list is their consequence, and mending them the remedy.
  const refusals = [
    ...role,
    ...broken,
    ...workbook,
    ...list.filter(({ code }) => workbook.length === 0 || code !== 'nothing-to-commit'),
  ];
  return refusals.length > 0 ? { refusals } : { entries: commitEntries(world, who, listed) };
};
