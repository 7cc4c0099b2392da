/** The open requests in the order they are wanted. */
import { isOpen, type Request } from '../request';
import { byRank } from './by-rank';
import { readRank } from './read-rank';

/** IDs, the most wanted first; a Rank that is no rank has no place. */
export const orderOf = (requests: readonly Request[]): string[] =>
  requests
    .filter((request) => isOpen(request) && typeof readRank(request.rank) === 'number')
    .sort(byRank)
    .map(({ id }) => id);
