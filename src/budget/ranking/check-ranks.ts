/** Finds every fault of the ranks at once: ranks of open requests are 1..n, each used once, without gaps. */
import type { CellValue } from '../cell-value';
import type { Problem } from '../problem';
import {
  rankBlank,
  rankFraction,
  rankGap,
  rankNegative,
  rankOnClosed,
  rankText,
  rankTie,
  rankZero,
} from '../problems/of-ranks';
import { readRank, type RankFault } from './read-rank';

export interface RankRow {
  /** A1 row on the Requests tab. */
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly rank: CellValue;
  readonly isOpen: boolean;
}

const faults = {
  blank: rankBlank,
  text: rankText,
  zero: rankZero,
  negative: rankNegative,
  fraction: rankFraction,
} as const satisfies Readonly<Record<RankFault, (row: RankRow) => Problem>>;

/** Problems in the order of the tab; each points at the Rank cell to mend (of a tie, the lower one on the tab). */
export const checkRanks = (rows: readonly RankRow[]): Problem[] => {
  const inTabOrder = [...rows].sort((one, other) => one.row - other.row);
  const problems: Problem[] = [];
  const holders = new Map<number, RankRow[]>();
  for (const row of inTabOrder) {
    const rank = readRank(row.rank);
    if (!row.isOpen) {
      if (rank !== 'blank') problems.push(rankOnClosed(row));
    } else if (typeof rank === 'number') {
      holders.set(rank, [...(holders.get(rank) ?? []), row]);
    } else {
      problems.push(faults[rank](row));
    }
  }
  // Ranks 1, 2, 3, 3, 5 are a tie and no gap: what the tie takes, it leaves free behind it, and one remedy settles both.
  let expected = 1;
  for (const [rank, held] of [...holders].sort(([one], [other]) => one - other)) {
    const [first] = held;
    if (first && rank > expected) problems.push(rankGap(expected, rank - 1, first));
    if (held.length > 1) problems.push(rankTie(rank, held));
    expected = Math.max(expected, rank) + held.length;
  }
  return problems.sort((one, other) => (one.place?.row ?? 0) - (other.place?.row ?? 0));
};
