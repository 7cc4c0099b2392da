/** Turns a problem's place into the cell a person can jump to. */
import type { ProblemView } from './api';
import type { Problem } from '../budget/problem';
import { a1 } from '../sheets/a1';
import type { Workbook } from '../sheets/workbook';

/** The columns may have moved, so the letter comes from the header row as read. A missing column points at row 1. */
export const locateProblem = (problem: Problem, tabs?: Workbook['tabs']): ProblemView => {
  const { code, says, place } = problem;
  if (place === undefined) return { code, tab: '', cell: '', says };
  const byName = { Allocation: tabs?.allocation, Requests: tabs?.requests, Changes: tabs?.changes };
  const tab = place.tab === 'Weekly' ? undefined : byName[place.tab];
  return { code, tab: place.tab, cell: a1(place.row, tab?.columnOf.get(place.header) ?? 1), says };
};
