/** A committed request without a row: deleting the row ends no commitment. */
import { pendingEdits as words } from '../../words/en/pending-edits';
import { fill } from '../../words/fill';
import { fromAmount } from '../amount';
import { builtCell } from './cells';
import { frozenName, ledgerSays, type CommittedRow } from './committed-row';
import type { Finding } from './pending-change';

/** `rank`: the smallest that nobody holds; the row comes back with what the ledger and product's progress know of it. */
export const pendingDeleted = (committed: CommittedRow, rank: number): Finding => {
  const { commitment, builtBp, status, unit } = committed;
  const { id, title, estimate } = commitment;
  return {
    kind: 'deleted',
    place: { tab: 'Requests', row: 1, header: 'ID' },
    says: fill(words.deleted, { name: frozenName(committed), ledgerSays: ledgerSays(committed) }),
    changes: [{ kind: 'drop', id }],
    revert: [
      {
        kind: 'restore',
        cells: {
          Rank: rank,
          ID: id,
          Request: title,
          Estimate: fromAmount(estimate, unit),
          Status: status,
          Built: builtCell(builtBp),
        },
      },
    ],
  };
};
