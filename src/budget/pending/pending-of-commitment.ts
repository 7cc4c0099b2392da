/** Everything that a hand has changed on one committed request. */
import type { CommittedRow } from './committed-row';
import { pendingBuilt } from './pending-built';
import { toPending, type Finding, type PendingChange } from './pending-change';
import { pendingEstimate } from './pending-estimate';
import { pendingPrice } from './pending-price';
import { pendingQuarter } from './pending-quarter';
import { pendingStatus } from './pending-status';
import { pendingTitle } from './pending-title';

/**
 * What leaves the quarter leaves once: of a status and a later quarter the status counts, and the rest of the row no
 * longer matters. Taking that back takes back all of it.
 */
export const pendingOfCommitment = (committed: CommittedRow): PendingChange[] => {
  const findings: Finding[] = [
    ...pendingStatus(committed),
    ...pendingQuarter(committed),
    ...pendingPrice(committed),
    ...pendingEstimate(committed),
    ...pendingTitle(committed),
    ...pendingBuilt(committed),
  ];
  const { id } = committed.commitment;
  const leaves = findings.find(({ kind }) => kind === 'status' || kind === 'quarter');
  return leaves
    ? [toPending(id, { ...leaves, revert: findings.flatMap(({ revert }) => revert) })]
    : findings.map((finding) => toPending(id, finding));
};
