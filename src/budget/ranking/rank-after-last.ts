/** The rank that puts a request last: n + 1 where the ranks are 1..n, and where they are faulty no new fault. */
import { isOpen, type Request } from '../request';
import { readRank } from './read-rank';

export const rankAfterLast = (requests: readonly Pick<Request, 'rank' | 'status'>[]): number =>
  1 +
  requests
    .filter(isOpen)
    .map(({ rank }) => readRank(rank))
    .reduce<number>((highest, rank) => (typeof rank === 'number' ? Math.max(highest, rank) : highest), 0);
