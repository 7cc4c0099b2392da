/** Where product's recommended order and the rank are far apart; the rank decides. */
import { isOpen, type Request } from '../request';
import { byRank } from './by-rank';
import { readRank } from './read-rank';

/** A convention: nearer than that is no difference worth a meeting (product.md, section 4). */
const placesApart = 3;

export interface Disagreement {
  /** A1 row of the request. */
  readonly row: number;
  /** Places among the open requests, counted from 1. */
  readonly sales: number;
  readonly product: number;
}

type Ranked = Pick<Request, 'row' | 'id' | 'rank' | 'productRank' | 'status'>;

const isRank = (rank: Request['rank']): boolean => typeof readRank(rank) === 'number';

/**
 * In rank order. SAP is 8th and product's number 2: product would put it 2nd, six places apart. What has closed in the
 * meantime keeps its product rank and takes no place any more: of 1 to 4 shipped, product's 5 is the 1st of those left.
 * Product need not rank everything; a place without a number is no disagreement.
 */
export const disagreements = (requests: readonly Ranked[]): Disagreement[] => {
  const closed = requests
    .filter((request) => !isOpen(request))
    .map(({ productRank }) => readRank(productRank));
  return requests
    .filter((request) => isOpen(request) && isRank(request.rank))
    .sort(byRank)
    .flatMap(({ row, productRank }, index): Disagreement[] => {
      const theirs = readRank(productRank);
      if (typeof theirs !== 'number') return [];
      const product = theirs - closed.filter((rank) => typeof rank === 'number' && rank < theirs).length;
      const sales = index + 1;
      return Math.abs(sales - product) > placesApart ? [{ row, sales, product }] : [];
    });
};
