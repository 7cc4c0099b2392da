/** Progress that was lowered by hand. Progress upwards is product's daily work and never pending. */
import { pendingEdits as words } from '../../words/en/pending-edits';
import { fill } from '../../words/fill';
import { showShare } from '../showing/show-share';
import { builtCell, cellOf, write } from './cells';
import { frozenName, type CommittedRow } from './committed-row';
import type { Finding } from './pending-change';

/** HubSpot, seen at 40 %, with 10 % in Built: until product accepts it, a drop is priced at 40 %. */
export const pendingBuilt = (committed: CommittedRow): Finding[] => {
  const { commitment, row, seenBp } = committed;
  if (row === null || seenBp === null) return [];
  const isStopped = row.builtBp === 0 && row.status === 'Committed';
  const isLowered = row.builtBp < seenBp;
  if (!isLowered && !isStopped) return [];
  const name = frozenName(committed);
  return [
    {
      kind: 'built',
      place: cellOf(row, isLowered ? 'Built' : 'Status'),
      says: isLowered
        ? fill(words.built.lowered, { name, typed: showShare(row.builtBp), seen: showShare(seenBp) })
        : fill(words.built.stopped, { name }),
      applies: [{ kind: 'accept built', id: commitment.id }],
      revert: [
        ...(isLowered ? [write(row, 'Built', builtCell(seenBp))] : []),
        ...(isStopped ? [write(row, 'Status', 'Building')] : []),
      ],
    },
  ];
};
