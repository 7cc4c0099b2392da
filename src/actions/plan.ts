/** Four quarters ahead, and taking an overload off them. */
import { listWithCommas } from '../words/list-in-words';
import { outcomes as words } from '../words/en/outcomes';
import { fill } from '../words/fill';
import { notYourRole } from '../budget/problems/of-people';
import { whyNot } from '../budget/people/role';
import { suggestMoves } from '../budget/planning/suggest-moves';
import { refreshFunctions } from '../sheets/refresh-functions';
import { requestsColumns } from '../sheets/columns/requests-columns';
import { writeCells } from '../sheets/write-cells';
import { accepted } from './run/accepted';
import type { Outcome, PlanView } from './api';
import { isDesk, openDesk } from './run/desk';
import { problemViews } from './views/problem-views';
import { busy, refused } from './run/refused';
import { isOpenDesk, openRequests } from './run/open-requests';
import { syncRequests } from './sync/sync-requests';
import { underLock } from './run/under-lock';
import { beginWriting } from './memory/unfinished';
import { planView } from './views/plan-view';

/** Writes nothing. */
export const plan = (quarter: string): PlanView => {
  const desk = openDesk(quarter);
  if (isDesk(desk)) return { ...planView(desk), problems: [] };
  const problems = problemViews(desk.problems, desk.workbook);
  return { quarter, loads: [], suggestion: null, beyond: [], whyNot: '', problems };
};

/** Not before is sales' own column: this types into it what the suggestion says, no more. */
export const acceptMoves = (quarter: string): Outcome =>
  underLock(() => {
    const desk = openRequests(quarter);
    if (!isOpenDesk(desk)) return desk;
    const { workbook, world } = desk;
    const notAllowed = whyNot(desk.who, world.allocation, 'rank');
    if (notAllowed !== '') return refused(desk, [notYourRole(notAllowed)]);
    const targets = new Map(
      (suggestMoves(world)?.moves ?? []).flatMap(({ request, to }) =>
        to === null ? [] : [[request.row, to]],
      ),
    );
    if (targets.size === 0) return accepted(desk, workbook, words.nothingToMove);
    beginWriting();
    writeCells(
      workbook.tabs.requests,
      requestsColumns,
      [...targets].map(([row, value]) => ({ row, header: 'Not before' as const, value })),
    );
    const requests = workbook.requests.map((request) => ({
      ...request,
      notBefore: targets.get(request.row) ?? request.notBefore,
    }));
    const synced = syncRequests({ ...workbook, requests });
    refreshFunctions(workbook.spreadsheet);
    const titles = requests.filter(({ row }) => targets.has(row)).map(({ title }) => title);
    return accepted(desk, synced, fill(words.moved, { titles: listWithCommas(titles) }));
  }, busy);
