/** Health: how the quarter goes, what each side has changed, whether the ledger is as it was posted. */
import { weeklyPage } from '../budget/weekly/weekly-page';
import { readMeetings } from '../sheets/kept-meetings';
import type { HealthView } from './api';
import { ledgerReport } from './check-ledger';
import { isDesk, openDesk } from './run/desk';
import { problemViews } from './views/problem-views';

/** Writes nothing. */
export const health = (quarter: string): HealthView => {
  const desk = openDesk(quarter);
  const problems = problemViews(desk.problems, desk.workbook);
  if (!isDesk(desk)) return { quarter, says: '', lists: [], ledger: '', problems };
  const { pace, sides } = weeklyPage(desk.world, { ...readMeetings(), pending: desk.pending });
  return {
    quarter: desk.world.allocation.quarter,
    says: pace?.says ?? '',
    lists: pace === null ? [] : [pace.measures, pace.willNotFinish, sides.sales, sides.product],
    ledger: ledgerReport(desk.workbook).says,
    problems,
  };
};
