/**
 * The faults of the Requests tab, ranks aside: titles, estimates, quarters and promises. Statuses that the ledger does not know, and
 * IDs that stand there twice, are pending changes (pending/pending-changes.ts).
 */
import { ledgerStatuses } from '../ledger/status-in-ledger';
import type { Problem } from '../problem';
import {
  estimateMissing,
  estimateZero,
  promiseWithoutPayer,
  titleMissingInRow,
  unknownQuarterNotBefore,
} from '../problems/of-requests';
import { isLaterQuarter } from '../quarter-name';
import { isOpen, type Request } from '../request';
import type { World } from '../world';

type Book = Pick<World, 'allocations' | 'requests' | 'ledger'>;

const checkTitle = (request: Request): Problem[] =>
  request.title.trim() !== '' ? [] : [titleMissingInRow(request)];

/** A committed price is frozen, so its estimate no longer matters; a closed request needs none. */
const checkEstimate = (request: Request, isCommitted: boolean): Problem[] => {
  if (!isOpen(request) || isCommitted || (request.estimate !== null && request.estimate > 0)) return [];
  return [request.estimate === null ? estimateMissing(request) : estimateZero(request)];
};

/** Known are the quarters of the Allocation tab and those after the first of them, whose rows may come later. */
const checkNotBefore = (request: Request, quarters: readonly string[]): Problem[] => {
  const { notBefore } = request;
  const isKnown =
    notBefore === '' ||
    quarters.includes(notBefore) ||
    quarters.some((quarter) => isLaterQuarter(notBefore, quarter));
  return isKnown || !isOpen(request) ? [] : [unknownQuarterNotBefore(request, quarters[0] ?? '2026-Q4')];
};

/** A promise is a price that somebody pays: until it is said who, nobody may commit (product.md, section 4). */
const checkPromise = (request: Request): Problem[] => {
  const { to, by, due, paidBy } = request.promise;
  const isPromised = to !== '' || by !== '' || due !== null;
  return isOpen(request) && isPromised && paidBy === '' ? [promiseWithoutPayer(request)] : [];
};

/** All faults of all rows, in the order of the tab. */
export const checkRequests = ({ allocations, requests, ledger }: Book): Problem[] => {
  const inOrder = [...requests].sort((one, other) => one.row - other.row);
  const quarters = allocations.map(({ quarter }) => quarter);
  const statuses = ledgerStatuses(ledger);
  return inOrder.flatMap((request) => [
    ...checkTitle(request),
    ...checkEstimate(request, statuses.get(request.id) === 'Committed'),
    ...checkNotBefore(request, quarters),
    ...checkPromise(request),
  ]);
};
