/** Finds every fault of the ranks at once: ranks of open requests are 1..n, each used once, without gaps. */
import type { CellValue } from '../cell-value';
import { nameOf } from '../name-of';
import type { Problem } from '../problem';
import { quote } from '../quote';
import { listInWords } from '../sentences/list-in-words';
import { readRank, type RankFault } from './read-rank';

export interface RankRow {
  /** A1 row on the Requests tab. */
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly rank: CellValue;
  readonly isOpen: boolean;
}

const at = (row: number): Pick<Problem, 'place'> => ({ place: { tab: 'Requests', row, header: 'Rank' } });

const faultSays: Readonly<Record<RankFault, (row: RankRow) => string>> = {
  blank: (row) => `There is no rank for ${nameOf(row)}. Give it one, or tidy the ranks to put it last.`,
  text: (row) =>
    `The rank of ${nameOf(row)} is ${quote(row.rank)}, which is not a number. Write a whole number from 1 on.`,
  zero: (row) =>
    `The rank of ${nameOf(row)} is 0. The most wanted request has rank 1: write a whole number from 1 on.`,
  negative: (row) =>
    `The rank of ${nameOf(row)} is ${String(row.rank).replace('-', '\u2212')}, below zero. Write a whole number from 1 on.`,
  fraction: (row) =>
    `The rank of ${nameOf(row)} is ${String(row.rank)}, between two ranks. Write a whole number; the others move along.`,
};

const onClosed = (row: RankRow): Problem => ({
  code: 'rank-on-closed',
  ...at(row.row),
  says: `Rank ${String(row.rank)} is on ${nameOf(row)}, which is closed. Clear its rank, or tidy the ranks.`,
});

const tie = (rank: number, rows: readonly RankRow[]): Problem => ({
  code: 'rank-tie',
  ...at(rows[1]?.row ?? 0),
  says:
    rows.length === 2
      ? `Rank ${rank} is used twice: ${listInWords(rows.map(nameOf))}. Give one of them another rank, or tidy the ranks.`
      : `Rank ${rank} is used ${rows.length} times: ${listInWords(rows.map(nameOf))}. Give all but one of them another rank, or tidy the ranks.`,
});

/** Ranks 1, 2, 3, 3, 5 are a tie and no gap: what the tie takes, it leaves free behind it, and one remedy settles both. */
const gap = (from: number, to: number, next: RankRow): Problem => ({
  code: 'rank-gap',
  ...at(next.row),
  says:
    from === to
      ? `Rank ${from} is missing: the next one is ${to + 1}, ${nameOf(next)}. Give it rank ${from}, or tidy the ranks.`
      : `Ranks ${from} to ${to} are missing: the next one is ${to + 1}, ${nameOf(next)}. Give it rank ${from}, or tidy the ranks.`,
});

/** Problems in the order of the tab; each points at the Rank cell to mend (of a tie, the lower one on the tab). */
export const checkRanks = (rows: readonly RankRow[]): Problem[] => {
  const inTabOrder = [...rows].sort((one, other) => one.row - other.row);
  const problems: Problem[] = [];
  const holders = new Map<number, RankRow[]>();
  for (const row of inTabOrder) {
    const rank = readRank(row.rank);
    if (!row.isOpen) {
      if (rank !== 'blank') problems.push(onClosed(row));
    } else if (typeof rank === 'number') {
      holders.set(rank, [...(holders.get(rank) ?? []), row]);
    } else {
      problems.push({ code: `rank-${rank}`, ...at(row.row), says: faultSays[rank](row) });
    }
  }
  let expected = 1;
  for (const [rank, held] of [...holders].sort(([one], [other]) => one - other)) {
    const [first] = held;
    if (first && rank > expected) problems.push(gap(expected, rank - 1, first));
    if (held.length > 1) problems.push(tie(rank, held));
    expected = Math.max(expected, rank) + held.length;
  }
  return problems.sort((one, other) => (one.place?.row ?? 0) - (other.place?.row ?? 0));
};
