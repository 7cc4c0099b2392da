/** The answer of an action that did nothing, with every reason. */
import type { Problem } from '../../budget/problem';
import { busy as busyProblem } from '../../budget/problems/of-people';
import type { Outcome } from '../api';
import type { Desk, NoDesk } from './desk';
import { problemViews } from '../views/problem-views';
import { homeView } from '../views/home-view';

export type Refusal = Extract<Outcome, { ok: false }>;

export const refused = (desk: Desk | NoDesk, problems: readonly Problem[]): Refusal => ({
  ok: false,
  problems: problemViews(problems, desk.workbook),
  home: homeView(desk),
});

/** Nothing was read, because somebody else's action still runs. */
export const busy = (): Refusal => ({
  ok: false,
  problems: problemViews([busyProblem()]),
  home: null,
});
