/** Problems as people meet them: each once, the ones that stop an action apart from the ones that only inform. */
import type { Problem } from '../budget/problem';
import type { Workbook } from '../sheets/workbook';
import type { ProblemView } from './api';
import { locateProblem } from './locate-problem';

export const problemViews = (problems: readonly Problem[], workbook?: Workbook): ProblemView[] => {
  const views = problems.map((problem) => locateProblem(problem, workbook?.tabs));
  return views.filter(
    (view, index) =>
      views.findIndex((other) => other.says === view.says && other.cell === view.cell) === index,
  );
};

/** A status set by hand waits for somebody to settle it; it stops nothing. */
export const stops = (problem: Problem): boolean => problem.code !== 'pending-change';

/**
 * What stops a change of these requests: the workbook's shape, its quarters, a broken seal, their own cells.
 * A tie between two other requests is no reason not to stop work that nobody wants any more.
 */
export const stopsChangeOf =
  (rows: ReadonlySet<number>) =>
  (problem: Problem): boolean => {
    if (!stops(problem)) return false;
    if (problem.place?.tab !== 'Requests' || problem.place.row === 1) return true;
    return problem.place.header !== 'Rank' && rows.has(problem.place.row);
  };
