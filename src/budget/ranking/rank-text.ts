/** A Rank cell as other places show it. */
import type { CellValue } from '../cell-value';
import { readRank } from './read-rank';

/** '1'; '' for what is no rank, which the checks report. */
export const rankText = (cell: CellValue): string => {
  const rank = readRank(cell);
  return typeof rank === 'number' ? String(rank) : '';
};
