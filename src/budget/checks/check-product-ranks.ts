/** Faults of product's recommended order: worth saying, and nothing waits for them, since it decides nothing. */
import type { Problem } from '../problem';
import {
  productRankFraction,
  productRankNegative,
  productRankText,
  productRankTie,
  productRankZero,
} from '../problems/of-ranks';
import { readRank, type RankFault } from '../ranking/read-rank';
import { isOpen, type Request } from '../request';

const faults = {
  text: productRankText,
  zero: productRankZero,
  negative: productRankNegative,
  fraction: productRankFraction,
} as const satisfies Readonly<Record<Exclude<RankFault, 'blank'>, (request: Request) => Problem>>;

/** Blank is no fault: product need not have an opinion. Nor are gaps, for what has closed leaves them behind. */
export const checkProductRanks = (requests: readonly Request[]): Problem[] => {
  const open = requests.filter(isOpen).sort((one, other) => one.row - other.row);
  const holders = new Map<number, Request[]>();
  const unreadable = open.flatMap((request): Problem[] => {
    const rank = readRank(request.productRank);
    if (typeof rank === 'number') {
      holders.set(rank, [...(holders.get(rank) ?? []), request]);
      return [];
    }
    return rank === 'blank' ? [] : [faults[rank](request)];
  });
  const ties = [...holders].flatMap(([rank, held]): Problem[] =>
    held.length < 2 ? [] : [productRankTie(rank, held)],
  );
  return [...unreadable, ...ties].sort((one, other) => (one.place?.row ?? 0) - (other.place?.row ?? 0));
};
