/**
 * The faults of the Requests tab, ranks aside: titles, estimates, quarters and promises. Statuses that the ledger does not know, and
 * IDs that stand there twice, are pending changes (pending/pending-changes.ts).
 */
import { ledgerStatuses } from '../ledger/status-in-ledger';
import { nameOf } from '../name-of';
import type { Problem } from '../problem';
import { isLaterQuarter } from '../quarter-name';
import { quote } from '../quote';
import { isOpen, type Request } from '../request';
import type { World } from '../world';

type Book = Pick<World, 'allocations' | 'requests' | 'ledger'>;

const at = (request: Request, header: string): Pick<Problem, 'place'> => ({
  place: { tab: 'Requests', row: request.row, header },
});

const checkTitle = (request: Request): Problem[] =>
  request.title.trim() !== ''
    ? []
    : [
        {
          code: 'title-missing',
          ...at(request, 'Request'),
          says: `Row ${request.row}${request.id === '' ? '' : `, ${request.id},`} has no title. Write what is asked for, or delete the row.`,
        },
      ];

/** A committed price is frozen, so its estimate no longer matters; a closed request needs none. */
const checkEstimate = (request: Request, isCommitted: boolean): Problem[] => {
  if (!isOpen(request) || isCommitted || (request.estimate !== null && request.estimate > 0)) return [];
  const says =
    request.estimate === null
      ? `There is no estimate for ${nameOf(request)}. Product writes one before the quarter is committed.`
      : `The estimate of ${nameOf(request)} is 0. Product writes what it takes to build, above 0.`;
  return [
    {
      code: request.estimate === null ? 'estimate-missing' : 'estimate-zero',
      ...at(request, 'Estimate'),
      says,
    },
  ];
};

/** Known are the quarters of the Allocation tab and those after the first of them, whose rows may come later. */
const checkNotBefore = (request: Request, quarters: readonly string[]): Problem[] => {
  const { notBefore } = request;
  const isKnown =
    notBefore === '' ||
    quarters.includes(notBefore) ||
    quarters.some((quarter) => isLaterQuarter(notBefore, quarter));
  if (isKnown || !isOpen(request)) return [];
  const says = `${quote(notBefore)} is not a quarter that ${nameOf(request)} could wait for. Write one such as ${quarters[0] ?? '2026-Q4'}, or clear the cell.`;
  return [{ code: 'unknown-quarter', ...at(request, 'Not before'), says }];
};

/** A promise is a price that somebody pays: until it is said who, nobody may commit (product.md, section 4). */
const checkPromise = (request: Request): Problem[] => {
  const { to, by, due, paidBy } = request.promise;
  if (!isOpen(request) || paidBy !== '' || (to === '' && by === '' && due === null)) return [];
  const promised = [
    to === '' ? '' : ` to ${to}`,
    by === '' ? '' : ` by ${by}`,
    due === null ? '' : ` for ${due}`,
  ].join('');
  const says = `${nameOf(request)} is promised${promised}, and nobody pays for it yet. Choose Sales or Product in Paid by, or clear the promise.`;
  return [{ code: 'promise-without-payer', ...at(request, 'Paid by'), says }];
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
