/** Faults of product's recommended order: worth saying, and nothing waits for them, since it decides nothing. */
import { nameOf } from '../name-of';
import type { Problem } from '../problem';
import { quote } from '../quote';
import { readRank, type RankFault } from '../ranking/read-rank';
import { isOpen, type Request } from '../request';
import { listInWords } from '../sentences/list-in-words';

const notice = (row: number, code: string, says: string): Problem => ({
  code,
  place: { tab: 'Requests', row, header: 'Product rank' },
  says,
  isNotice: true,
});

const remedy = 'Write a whole number from 1 on, or clear it.';

const faultSays: Readonly<Record<Exclude<RankFault, 'blank'>, (request: Request) => string>> = {
  text: ({ productRank }) => `${quote(productRank)}, which is not a number`,
  zero: () => '0, and the first place is 1',
  negative: ({ productRank }) => `${String(productRank).replace('-', '\u2212')}, below zero`,
  fraction: ({ productRank }) => `${String(productRank)}, between two places`,
};

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
    if (rank === 'blank') return [];
    const says = `The product rank of ${nameOf(request)} is ${faultSays[rank](request)}. ${remedy}`;
    return [notice(request.row, `product-rank-${rank}`, says)];
  });
  const ties = [...holders].flatMap(([rank, held]): Problem[] =>
    held.length < 2
      ? []
      : [
          notice(
            held[1]?.row ?? 0,
            'product-rank-tie',
            `Product rank ${rank} is used ${held.length === 2 ? 'twice' : `${held.length} times`}: ${listInWords(held.map(nameOf))}. Give each a place of its own, or clear it.`,
          ),
        ],
  );
  return [...unreadable, ...ties].sort((one, other) => (one.place?.row ?? 0) - (other.place?.row ?? 0));
};
