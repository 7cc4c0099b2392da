/** The force-rank session: what it is about, keeping its answers, and applying or discarding its order. */
import { asSentence } from '../words/as-sentence';
import { outcomes as words } from '../words/en/outcomes';
import { sessionUnfinished } from '../budget/problems/of-ranks';
import { rankRowOf } from '../budget/ranking/rank-row-of';
import { rankText } from '../budget/ranking/rank-text';
import { ranksOfOrder } from '../budget/ranking/ranks-of-order';
import { sessionStep } from '../budget/ranking/rank-session';
import { movedInWords, whatMoved } from '../budget/ranking/what-moved';
import { notYourRole } from '../budget/problems/of-people';
import { whyNot } from '../budget/people/role';
import { evidenceFor } from '../budget/sentences/evidence';
import { waitingRequests } from '../budget/requests/waiting-requests';
import { forgetSession, keepSession, readSession } from '../sheets/kept-session';
import { refreshFunctions } from '../sheets/refresh-functions';
import { accepted } from './run/accepted';
import type { KeptSession, Outcome, SessionView } from './api';
import { isDesk, openDesk } from './run/desk';
import { problemViews } from './views/problem-views';
import { busy, refused } from './run/refused';
import { isOpenDesk, openRequests } from './run/open-requests';
import { syncRequests } from './sync/sync-requests';
import { alone, underLock } from './run/under-lock';
import { beginWriting } from './memory/unfinished';

/** Writes nothing. Committed work is no choice any more; it is changed at a price, not by rank. */
export const rankSession = (quarter: string): SessionView => {
  const desk = openDesk(quarter);
  if (!isDesk(desk)) {
    const problems = problemViews(desk.problems, desk.workbook);
    return { quarter, candidates: [], kept: null, whyNot: '', problems };
  }
  const { world, who } = desk;
  const { unit } = world.allocation;
  return {
    quarter: world.allocation.quarter,
    candidates: waitingRequests(world).map((request) => ({
      id: request.id,
      rank: rankText(request.rank),
      title: request.title,
      facts: evidenceFor(request, unit, world.today),
    })),
    kept: readSession(),
    whyNot: whyNot(who, world.allocation, 'rank'),
    problems: [],
  };
};

export const keepRankSession = (session: KeptSession): boolean =>
  alone(
    () => {
      keepSession(session);
      return true;
    },
    () => false,
  );

export const applyRankSession = (quarter: string, session: KeptSession): Outcome =>
  underLock(() => {
    const desk = openRequests(quarter);
    if (!isOpenDesk(desk)) return desk;
    const { workbook, world, who } = desk;
    const notAllowed = whyNot(who, world.allocation, 'rank');
    if (notAllowed !== '') return refused(desk, [notYourRole(notAllowed)]);
    const { question, order } = sessionStep(session);
    if (question !== null) return refused(desk, [sessionUnfinished()]);
    // As in the choice: open is what the ledger knows as open, whatever Status a hand has typed meanwhile.
    const ranks = ranksOfOrder(world.requests.map(rankRowOf), order);
    const requests = workbook.requests.map((request) => ({
      ...request,
      rank: ranks.get(request.row) ?? request.rank,
    }));
    beginWriting();
    const synced = syncRequests({ ...workbook, requests });
    forgetSession();
    refreshFunctions(workbook.spreadsheet);
    const titles = new Map(requests.map(({ id, title }) => [id, title]));
    const moved = whatMoved(session.frozen, order);
    return accepted(desk, synced, asSentence(movedInWords(moved, (id) => titles.get(id) ?? id)));
  }, busy);

export const discardRankSession = (quarter: string): Outcome =>
  underLock(() => {
    forgetSession();
    const desk = openDesk(quarter);
    return isDesk(desk)
      ? accepted(desk, desk.workbook, words.sessionDiscarded)
      : refused(desk, desk.problems);
  }, busy);
