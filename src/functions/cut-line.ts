/** CUT_LINE(): what fits and what waits first; after the commit, what would still fit. */
import { cutLineToday } from '../budget/sentences/cut-line-today';
import { sentence } from './sentence';

export const cutLine = (quarter: unknown): string => sentence('CUT_LINE', quarter, cutLineToday);
