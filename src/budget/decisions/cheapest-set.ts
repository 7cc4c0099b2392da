/** Finds the drops that free enough for the least, exactly: the engine of the trade finder. */
import type { Amount } from '../amount';

export interface Candidate<Item> {
  readonly item: Item;
  /** What it gives back to Remaining. */
  readonly frees: Amount;
  /** Sunk and disruption. */
  readonly costs: Amount;
  /** Its rank: of two equal sets the less wanted one goes. */
  readonly rank: number;
}

interface Set<Item> {
  readonly items: readonly Candidate<Item>[];
  readonly frees: Amount;
  readonly costs: Amount;
  readonly ranks: number;
}

/** Cheaper first; then the one that gives up less, then fewer requests, then the less wanted ones. */
const isBetter = <Item>(one: Set<Item>, other: Set<Item>): boolean => {
  const differences = [
    one.costs - other.costs,
    one.frees - other.frees,
    one.items.length - other.items.length,
    other.ranks - one.ranks,
  ];
  return (differences.find((difference) => difference !== 0) ?? 0) < 0;
};

const extend = <Item>(set: Set<Item>, candidate: Candidate<Item>): Set<Item> => ({
  items: [...set.items, candidate],
  frees: set.frees + candidate.frees,
  costs: set.costs + candidate.costs,
  ranks: set.ranks + candidate.rank,
});

/**
 * The best set that frees at least `need`, or null. For 6 out of Bulk import (10, free), Audit log (15, free) and SSO
 * (15, costs 15) it is Bulk import. Keeps the best set for every sum below `need`, so 200 candidates are no more trouble
 * than 20; a set that frees enough is never extended, for that could only cost and give up more.
 */
export const cheapestSet = <Item>(
  candidates: readonly Candidate<Item>[],
  need: Amount,
): readonly Item[] | null => {
  const empty: Set<Item> = { items: [], frees: 0, costs: 0, ranks: 0 };
  const short = new Map<Amount, Set<Item>>([[0, empty]]);
  let best: Set<Item> | null = need <= 0 ? empty : null;
  for (const candidate of candidates.filter(({ frees }) => frees > 0)) {
    for (const set of [...short.values()]) {
      const longer = extend(set, candidate);
      if (longer.frees >= need) {
        if (!best || isBetter(longer, best)) best = longer;
      } else {
        const known = short.get(longer.frees);
        if (!known || isBetter(longer, known)) short.set(longer.frees, longer);
      }
    }
  }
  return best && best.items.map(({ item }) => item);
};
