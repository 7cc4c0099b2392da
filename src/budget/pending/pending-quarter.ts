/** A committed request that was given a later quarter to wait for. */
import { pendingEdits as words } from '../../words/en/pending-edits';
import { fill } from '../../words/fill';
import { isLaterQuarter } from '../quarter-name';
import { cellOf, write } from './cells';
import { frozenName, ledgerSays, type CommittedRow } from './committed-row';
import type { Finding } from './pending-change';

/** Moving HubSpot from 2026-Q4 to 2027-Q1 is a drop: it may be ranked again for that quarter. */
export const pendingQuarter = (committed: CommittedRow): Finding[] => {
  const { commitment, row, quarter } = committed;
  if (row === null || !isLaterQuarter(row.notBefore, quarter)) return [];
  return [
    {
      kind: 'quarter',
      place: cellOf(row, 'Not before'),
      says: fill(words.quarter, {
        name: frozenName(committed),
        later: row.notBefore,
        quarter,
        ledgerSays: ledgerSays(committed),
      }),
      changes: [{ kind: 'drop', id: commitment.id }],
      revert: [write(row, 'Not before', '')],
    },
  ];
};
