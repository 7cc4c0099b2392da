/** A request as the rank rules see it. */
import { isOpen, type Request } from '../request';
import type { RankRow } from './check-ranks';

export const rankRowOf = (request: Request): RankRow => ({
  row: request.row,
  id: request.id,
  title: request.title,
  rank: request.rank,
  isOpen: isOpen(request),
});
