/** Reads the Reserve cell: an amount, or a share of the budget where it is written as one. */
import { portion, type Amount } from '../amount';
import { isWrong, type CellValue, type Wrong } from '../cell-value';
import { readAmount } from './read-amount';
import { readShare } from './read-share';
import type { Unit } from '../unit';

/** A number between 0 and 1 is how Sheets keeps a percentage; nobody holds back a fraction of a point. */
const isShare = (cell: CellValue, unit: Unit): boolean =>
  typeof cell === 'number'
    ? unit === 'story points' && cell > 0 && cell < 1
    : typeof cell === 'string' && unit !== '% of capacity' && /%\s*$/.test(cell);

/**
 * In steps of the unit. With a budget of 100 points '10%', 0.1 and 10 all hold back 10, so that the cut line fills 90.
 * '10%' is a share in points and weeks; in % of capacity the sign is the unit's own, and 0.5 weeks are half a week.
 */
export const readReserve = (cell: CellValue, unit: Unit, budget: Amount): Amount | 'blank' | Wrong => {
  if (!isShare(cell, unit)) return readAmount(cell, unit);
  const share = readShare(cell);
  return share === 'blank' || isWrong(share) ? share : portion(budget, share);
};
