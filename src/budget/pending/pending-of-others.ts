/** Statuses typed on requests that are not committed in this quarter: waiting, shipped, on the shelf, dropped. */
import type { Change } from '../decisions/change';
import type { QuarterState } from '../ledger/quarter-state';
import type { LedgerStatus } from '../ledger/status-in-ledger';
import { nameOf } from '../name-of';
import { isLaterQuarter } from '../quarter-name';
import type { Request } from '../request';
import { cellOf, write } from './cells';
import { toPending, type PendingChange } from './pending-change';
import { statusDue } from './status-due';

interface Meaning {
  readonly changes?: readonly Change[];
  readonly whyNotApply?: string;
}

const refuse = (whyNotApply: string): Meaning => ({ whyNotApply });

const comesIn = ({ id }: Request, { quarter, status }: QuarterState): Meaning => {
  if (id === '') return refuse('It has no ID yet: run Set up again to give it one.');
  if (status === 'open') {
    return refuse(`${quarter} is not committed yet: rank it, and it goes in with the commit if it fits.`);
  }
  if (status === 'closed') return refuse(`${quarter} is closed: rank it for the next one.`);
  return { changes: [{ kind: 'add', id }] };
};

/** What the typed status would mean; a rep's row gets nowhere by it, for applying is the VP's. */
const meaningOf = (request: Request, known: LedgerStatus | undefined, state: QuarterState): Meaning => {
  const isUnderway = request.status === 'Committed' || request.status === 'Building';
  if (known === 'Shipped') {
    return refuse('Shipped work stays shipped: revert it, and ask for more in a new row.');
  }
  if (known === 'Shelved') {
    if (isUnderway && isLaterQuarter(request.notBefore, state.quarter)) {
      return refuse(`It waits for ${request.notBefore}: revert it, or clear Not before first.`);
    }
    return isUnderway
      ? { changes: [{ kind: 'reinstate', id: request.id }] }
      : refuse('It is on the shelf, and what was built may count: revert it, and reinstate it.');
  }
  if (isUnderway) return comesIn(request, state);
  return refuse(
    request.status === 'Shipped'
      ? 'It was never committed, so it can’t ship: revert it.'
      : 'It was never committed, so there is nothing to shelve: revert it, or decline it.',
  );
};

const ledgerKnows = (known: LedgerStatus | undefined): string =>
  known === undefined ? 'the ledger does not know of it' : `the ledger says ${known}`;

/** `known` as the ledger has it. What is committed in another quarter is settled there. */
export const pendingOfOthers = (
  request: Request,
  known: LedgerStatus | undefined,
  state: QuarterState,
): PendingChange[] => {
  const due = statusDue(request.status, known);
  if (due === null || known === 'Committed') return [];
  const pending = toPending(request.id, {
    kind: 'status',
    place: cellOf(request, 'Status'),
    says: `${nameOf(request)}: Status says ${request.status}, ${ledgerKnows(known)}.`,
    ...meaningOf(request, known, state),
    revert: [write(request, 'Status', due)],
  });
  return [request.id === '' ? { ...pending, key: `row ${request.row}:status` } : pending];
};
