/** The ranks after requests have closed or come back: 1..n without the holes of the one, and the others at the end. */
import { closeRanks } from '../../budget/ranking/close-ranks';
import { rankRowOf } from '../../budget/ranking/rank-row-of';
import { isOpen, type Request } from '../../budget/request';

/** `after` are the same requests in the same order. Of five open ones a reinstated sixth gets rank 6. */
export const settleRanks = (before: readonly Request[], after: readonly Request[]): readonly Request[] => {
  const wasOpen = (request: Request, index: number): boolean => isOpen(before[index] ?? request);
  const closing = after.filter((request, index) => !isOpen(request) && wasOpen(request, index));
  const moved = closeRanks(
    before.map(rankRowOf),
    closing.map(({ row }) => row),
  );
  const ranked = after.map((request) => ({ ...request, rank: moved.get(request.row) ?? request.rank }));
  let last = ranked
    .filter(isOpen)
    .reduce((highest, { rank }) => (typeof rank === 'number' ? Math.max(highest, rank) : highest), 0);
  return ranked.map((request, index) => {
    if (request.rank !== '' || !isOpen(request) || wasOpen(request, index)) return request;
    last += 1;
    return { ...request, rank: last };
  });
};
