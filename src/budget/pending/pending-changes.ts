/**
 * The difference between the working copy and the ledger, found anew at every read: nothing depends on an edit event
 * having fired. Rank and progress are no part of it.
 */
import { readRank } from '../ranking/read-rank';
import { isOpen, type Request } from '../request';
import type { World } from '../world';
import { pendingAllocation } from './pending-allocation';
import { toPending, type PendingChange } from './pending-change';
import { pendingCopies } from './pending-copies';
import { pendingDeleted } from './pending-deleted';
import { pendingOfCommitment } from './pending-of-commitment';
import { pendingOfOthers } from './pending-of-others';
import { readSide } from './read-side';

/** The smallest ranks that no open request holds, `count` of them. */
const freeRanks = (requests: readonly Request[], count: number): number[] => {
  const held = new Set(requests.filter(isOpen).map(({ rank }) => readRank(rank)));
  const free: number[] = [];
  for (let rank = 1; free.length < count; rank += 1) if (!held.has(rank)) free.push(rank);
  return free;
};

/** In the order of the tab; deleted rows come last. [] when nobody has edited what the ledger decides. */
export const pendingChanges = (world: World): readonly PendingChange[] => {
  const { state, statuses, twins, committed } = readSide(world);
  const inOrder = [...world.requests].sort((one, other) => one.row - other.row);
  const ofRows = inOrder.flatMap((request): PendingChange[] => {
    const found = twins.get(request.id);
    // A copy counts for nothing until it has an ID of its own; it is found beside its original.
    if (found && found.original !== request) return [];
    const commitment = committed.get(request.id);
    return [
      ...(commitment
        ? pendingOfCommitment(commitment)
        : pendingOfOthers(request, statuses.get(request.id), state)),
      ...(found ? pendingCopies(found) : []),
    ];
  });
  const gone = [...committed.values()].filter(({ row }) => row === null);
  const ranks = freeRanks(world.requests, gone.length);
  const ofNone = gone.map((commitment, index) =>
    toPending(commitment.commitment.id, pendingDeleted(commitment, ranks[index] ?? 1)),
  );
  return [...pendingAllocation(world, state), ...ofRows, ...ofNone];
};
