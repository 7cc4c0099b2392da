/** Statuses typed on requests that are not committed in this quarter: waiting, shipped, on the shelf, dropped. */
import { pendingOthers as words } from '../../words/en/pending-others';
import { fill } from '../../words/fill';
import type { Change } from '../decisions/change';
import type { QuarterState } from '../ledger/quarter-state';
import type { LedgerStatus } from '../ledger/status-in-ledger';
import { nameOf } from '../showing/name-of';
import { isLaterQuarter } from '../quarter-name';
import type { Request } from '../request';
import { isUnderway } from '../request';
import { cellOf, write } from './cells';
import { toPending, type PendingChange } from './pending-change';
import { statusDue } from './status-due';

interface Meaning {
  readonly changes?: readonly Change[];
  readonly whyNotApply?: string;
}

const refuse = (whyNotApply: string): Meaning => ({ whyNotApply });

const comesIn = ({ id }: Request, { quarter, status }: QuarterState): Meaning => {
  if (id === '') return refuse(words.withoutId);
  if (status === 'open') {
    return refuse(fill(words.notCommittedYet, { quarter }));
  }
  if (status === 'closed') return refuse(fill(words.quarterClosed, { quarter }));
  return { changes: [{ kind: 'add', id }] };
};

/** What the typed status would mean; a rep's row gets nowhere by it, for applying is the VP's. */
const meaningOf = (request: Request, known: LedgerStatus | undefined, state: QuarterState): Meaning => {
  const isTypedUnderway = isUnderway(request);
  if (known === 'Shipped') {
    return refuse(words.shipped);
  }
  if (known === 'Shelved') {
    if (isTypedUnderway && isLaterQuarter(request.notBefore, state.quarter)) {
      return refuse(fill(words.waits, { quarter: request.notBefore }));
    }
    return isTypedUnderway ? { changes: [{ kind: 'reinstate', id: request.id }] } : refuse(words.shelved);
  }
  if (isTypedUnderway) return comesIn(request, state);
  return refuse(request.status === 'Shipped' ? words.neverCommittedToShip : words.neverCommittedToShelve);
};

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
    says: fill(known === undefined ? words.unknown : words.known, {
      request: nameOf(request),
      typed: request.status,
      status: known ?? '',
    }),
    ...meaningOf(request, known, state),
    revert: [write(request, 'Status', due)],
  });
  return [request.id === '' ? { ...pending, key: `row ${request.row}:status` } : pending];
};
