/** RANK_CHECK(range): whether ranks are 1..n without ties and gaps, in words. */
import { joinSentences } from '../words/join-sentences';
import { functions as words } from '../words/en/functions';
import { fill } from '../words/fill';
import type { CellValue } from '../budget/cell-value';
import { checkRanks, type RankRow } from '../budget/ranking/check-ranks';
import { isOpen, statuses } from '../budget/request';

/**
 * The range's first column holds the ranks. In a range of several columns, a row with nothing in it is no request, and
 * a closed status in it closes it. A heading 'Rank' is passed over.
 */
export const rankCheck = (range: unknown): string => {
  const lines: readonly unknown[][] = Array.isArray(range) ? (range as unknown[][]) : [[range]];
  const rows = lines.flatMap((line, index): RankRow[] => {
    const [rank, ...others] = line.map(asCell);
    if (rank === undefined || rank === 'Rank' || line.every((cell) => cell === '')) return [];
    const status = statuses.find((known) => others.includes(known)) ?? 'New';
    return [
      {
        row: index + 1,
        id: '',
        title: fill(words.rowOfRange, { row: index + 1 }),
        rank,
        isOpen: isOpen({ status }),
      },
    ];
  });
  if (rows.length === 0) return words.noRanks;
  const problems = checkRanks(rows);
  if (problems.length > 0) return joinSentences(problems.map(({ says }) => says));
  return fill(words.ranksInOrder, { last: rows.filter((row) => row.isOpen).length });
};

const asCell = (value: unknown): CellValue => {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value.trim() : '';
};
