/** Sort by rank: the rows of Requests in the order sales has given them. Offered, never done by itself. */
import { outcomes as words } from '../words/en/outcomes';
import { checkRanks } from '../budget/ranking/check-ranks';
import type { ProblemCode } from '../budget/problem';
import { rankRowOf } from '../budget/ranking/rank-row-of';
import { readRequestsAgain } from '../sheets/read-requests-again';
import type { Workbook } from '../sheets/workbook';
import { accepted } from './run/accepted';
import type { Outcome } from './api';
import { busy, refused } from './run/refused';
import { isOpenDesk, openRequests } from './run/open-requests';
import { underLock } from './run/under-lock';

/**
 * The open requests by rank, then the closed ones, which have none. Whole rows move, with people's own columns; Sheets itself
 * sorts, so that formulas keep looking at their own row. Order changes no result, so everybody may.
 */
export const sortByRank = (quarter: string): Outcome =>
  underLock(() => {
    const desk = openRequests(quarter);
    if (!isOpenDesk(desk)) return desk;
    const { workbook } = desk;
    const faults = checkRanks(desk.world.requests.map(rankRowOf)).filter(({ code }) => unplaced.has(code));
    if (faults.length > 0) return refused(desk, faults);
    if (isSorted(workbook)) return accepted(desk, workbook, words.sortedAlready);
    const { sheet, columnOf, lastRow } = workbook.tabs.requests;
    sheet
      .getRange(2, 1, lastRow - 1, sheet.getMaxColumns())
      .sort({ column: columnOf.get('Rank') ?? 1, ascending: true });
    return accepted(desk, readRequestsAgain(workbook), words.sorted);
  }, busy);

/** An open request without a rank would stand among the closed ones, and a closed one with a rank among the open ones. */
const unplaced: ReadonlySet<ProblemCode> = new Set(['rank-blank', 'rank-text', 'rank-on-closed']);

/** Blanks last. Ranks kept as text are numbers to us and texts to Sheets: sorting those twice does no harm. */
const isSorted = ({ requests }: Workbook): boolean => {
  const ranks = requests.map(({ rank }) => (rank === '' ? Infinity : Number(rank)));
  return ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? 0) <= rank);
};
