/** Problems as people meet them: each once, the ones that stop an action apart from the ones that only inform. */
import type { Allocation } from '../../budget/allocation';
import { isBlocking, type Problem } from '../../budget/problem';
import type { Workbook } from '../../sheets/workbook';
import type { ProblemView } from '../api';
import { locateProblem } from './locate-problem';

/** One sentence for each cell: what can't be read comes first, and what follows from it needs no words of its own. */
export const problemViews = (problems: readonly Problem[], workbook?: Workbook): ProblemView[] => {
  const views = problems.map((problem) => locateProblem(problem, workbook?.tabs));
  const isSame = (one: ProblemView, other: ProblemView): boolean =>
    one.tab === other.tab && one.cell === other.cell && (one.cell !== '' || one.says === other.says);
  return views.filter((view, index) => views.findIndex((other) => isSame(view, other)) === index);
};

/** What stops a commit among the cells that can't be read. Another quarter's own settings can wait for its commit. */
export const stopsCommitOf =
  ({ row }: Allocation) =>
  (problem: Problem): boolean =>
    isBlocking(problem) &&
    (problem.place?.tab !== 'Allocation' || problem.place.row === 1 || problem.place.row === row);

/**
 * What stops a change of these requests: the workbook's shape, its quarters, a broken seal, their own cells.
 * A tie between two other requests is no reason not to stop work that nobody wants any more.
 */
export const stopsChangeOf =
  (rows: ReadonlySet<number>) =>
  (problem: Problem): boolean => {
    if (!isBlocking(problem)) return false;
    if (problem.place?.tab !== 'Requests' || problem.place.row === 1) return true;
    return problem.place.header !== 'Rank' && rows.has(problem.place.row);
  };
