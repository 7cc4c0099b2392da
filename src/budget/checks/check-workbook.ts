/** Everything that is wrong with what people typed, all at once: the decoded rows against the rules of the budget. */
import { checkAllocations } from './check-allocations';
import { checkProductRanks } from './check-product-ranks';
import { checkRequests } from './check-requests';
import { checkMerged } from '../merging/check-merged';
import type { Problem } from '../problem';
import { checkRanks } from '../ranking/check-ranks';
import { rankRowOf } from '../ranking/rank-row-of';
import type { World } from '../world';

/** Cells that can't be read at all were reported by the reader. Notices (isNotice) are among them and stop nothing. */
export const checkWorkbook = (book: Pick<World, 'allocations' | 'requests' | 'ledger'>): Problem[] => [
  ...checkAllocations(book.allocations),
  ...checkRanks(book.requests.map(rankRowOf)),
  ...checkRequests(book),
  ...checkProductRanks(book.requests),
  ...checkMerged(book.requests),
];
