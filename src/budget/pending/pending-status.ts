/** A committed request whose Status was typed over: it has left the quarter, or has shipped, without the ledger. */
import { pendingEdits as words } from '../../words/en/pending-edits';
import { fill } from '../../words/fill';
import type { Change } from '../decisions/change';
import type { Request } from '../request';
import { isUnderway } from '../request';
import { cellOf, write } from './cells';
import { frozenName, ledgerSays, type CommittedRow } from './committed-row';
import type { Finding } from './pending-change';

/** What a run leaves that died after its posting: the next one writes the status and the price that are due. */
const isUnfinished = ({ price, status }: Request): boolean =>
  price === null && (status === 'New' || status === 'Endorsed' || status === 'Shelved');

/** Declined, Shelved, Merged, New and Endorsed are drops; Shipped ships at its price, for nobody has said what it took. */
export const pendingStatus = (committed: CommittedRow): Finding[] => {
  const { commitment, row, status } = committed;
  if (row === null || isUnderway(row) || isUnfinished(row)) return [];
  const { id, price } = commitment;
  const change: Change =
    row.status === 'Shipped' ? { kind: 'ship', id, actual: price } : { kind: 'drop', id };
  return [
    {
      kind: 'status',
      place: cellOf(row, 'Status'),
      says: fill(words.status, {
        name: frozenName(committed),
        status: row.status,
        ledgerSays: ledgerSays(committed),
      }),
      changes: [change],
      revert: [write(row, 'Status', status)],
    },
  ];
};
