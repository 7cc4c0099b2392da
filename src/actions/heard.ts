/** Who was heard: what waits for an answer, and answering it. */
import { isRequestAnswer, answerRequest as answered } from '../budget/heard/answer-request';
import { notYourRole } from '../budget/problems/of-people';
import { whyNot } from '../budget/people/role';
import { requestsColumns, type RequestsHeader } from '../sheets/columns/requests-columns';
import { refreshFunctions } from '../sheets/refresh-functions';
import { writeCells, type CellEdit } from '../sheets/write-cells';
import type { AnswerOutcome, HeardView } from './api';
import { deskAfter, isDesk, openDesk, type Desk } from './run/desk';
import { problemViews } from './views/problem-views';
import { busy, refused } from './run/refused';
import { doneAlready } from './run/repeated';
import { isOpenDesk, openRequests } from './run/open-requests';
import { beginRows } from './memory/row-plans';
import { syncRequests } from './sync/sync-requests';
import { underLock } from './run/under-lock';
import { doneBefore } from './memory/unfinished';
import { heardView } from './views/heard-view';
import { homeView } from './views/home-view';

/** Writes nothing. */
export const heard = (quarter: string): HeardView => {
  const desk = openDesk(quarter);
  if (isDesk(desk)) return heardView(desk);
  const problems = problemViews(desk.problems, desk.workbook);
  return {
    quarter,
    unanswered: [],
    coverage: '',
    motives: [],
    deals: '',
    met: '',
    toTell: [],
    whyNotDecline: '',
    problems,
  };
};

const notesOf = ({ workbook }: Desk, row: number): string =>
  String(workbook.tabs.requests.rows.find((line) => line.row === row)?.cell('Notes') ?? '');

/** Everybody may endorse; to decline takes the request out of sales' order. */
export const answerRequest = (
  quarter: string,
  id: string,
  answer: 'Endorsed' | 'Declined',
  reason: string,
): AnswerOutcome =>
  underLock<AnswerOutcome>(() => {
    const desk = openRequests(quarter);
    if (!isOpenDesk(desk)) return desk;
    const { workbook, who, world } = desk;
    if (doneBefore(workbook.ledger) !== null) {
      return { ok: true, said: doneAlready(), home: homeView(desk), view: heardView(desk) };
    }
    const notAllowed = answer === 'Endorsed' ? '' : whyNot(who, world.allocation, 'decline');
    if (notAllowed !== '') return refused(desk, [notYourRole(notAllowed)]);
    const decided = answered(world, id, answer, reason);
    if (!isRequestAnswer(decided)) return refused(desk, decided);
    const { row, status, ranks, note, says } = decided;
    const notes = [notesOf(desk, row), note].filter(Boolean).join('\n');
    const requests = workbook.requests.map((request) => ({
      ...request,
      rank: ranks.get(request.row) ?? request.rank,
      status: request.row === row ? status : request.status,
    }));
    const edits: CellEdit<RequestsHeader>[] = [
      { row, header: 'Status', value: status },
      ...(note === '' ? [] : [{ row, header: 'Notes' as const, value: notes }]),
    ];
    beginRows(id, workbook.requests, requests, edits);
    writeCells(workbook.tabs.requests, requestsColumns, edits);
    const synced = syncRequests({ ...workbook, requests });
    refreshFunctions(workbook.spreadsheet);
    const after = deskAfter(desk, synced);
    return { ok: true, said: says, home: homeView(after), view: heardView(after) };
  }, busy);
