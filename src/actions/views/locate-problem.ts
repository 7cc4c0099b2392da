/** Turns a problem's place into the cell a person can jump to. */
import type { ProblemView } from '../api';
import type { Problem } from '../../budget/problem';
import type { Place } from '../../budget/place';
import { a1 } from '../../sheets/a1';
import type { Workbook } from '../../sheets/workbook';

/** A tab may be missing. */
type SomeTabs = Partial<Workbook['tabs']>;

/** The columns may have moved, so the letter comes from the header row as read. A missing column points at row 1. */
export const locate = (place: Place, tabs?: SomeTabs): Pick<ProblemView, 'tab' | 'cell'> => {
  const byName = { Allocation: tabs?.allocation, Requests: tabs?.requests, Changes: tabs?.changes };
  const tab = place.tab === 'Weekly' ? undefined : byName[place.tab];
  return { tab: tab?.label ?? place.tab, cell: a1(place.row, tab?.columnOf.get(place.header) ?? 1) };
};

export const locateProblem = ({ code, says, place }: Problem, tabs?: SomeTabs): ProblemView => ({
  code,
  ...(place === undefined ? { tab: '', cell: '' } : locate(place, tabs)),
  says,
});
