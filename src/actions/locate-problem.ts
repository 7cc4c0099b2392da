/** Turns a problem's place into the cell a person can jump to. */
import type { ProblemView } from './api';
import type { Place, Problem } from '../budget/problem';
import { a1 } from '../sheets/a1';
import type { Workbook } from '../sheets/workbook';

/** The columns may have moved, so the letter comes from the header row as read. A missing column points at row 1. */
export const locate = (place: Place, tabs?: Workbook['tabs']): Pick<ProblemView, 'tab' | 'cell'> => {
  const byName = { Allocation: tabs?.allocation, Requests: tabs?.requests, Changes: tabs?.changes };
  const tab = place.tab === 'Weekly' ? undefined : byName[place.tab];
  return { tab: tab?.label ?? place.tab, cell: a1(place.row, tab?.columnOf.get(place.header) ?? 1) };
};

export const locateProblem = ({ code, says, place }: Problem, tabs?: Workbook['tabs']): ProblemView => ({
  code,
  ...(place === undefined ? { tab: '', cell: '' } : locate(place, tabs)),
  says,
});
