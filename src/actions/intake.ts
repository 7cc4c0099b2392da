/** Intake: anybody asks for something, gets its ID at once and a reply to paste. Nobody promises anything here. */
import { addAsk as withOneMore } from '../budget/intake/add-ask';
import { isNewRequest, readNewRequest, type NewRequest } from '../budget/intake/new-request';
import type { Problem } from '../budget/problem';
import { askForClosed } from '../budget/problems/of-intake';
import { unknownRequestByNow } from '../budget/problems/of-requests';
import { rankAfterLast } from '../budget/ranking/rank-after-last';
import { isOpen, type Request } from '../budget/request';
import { addedInWords, loggedInWords } from '../budget/sentences/logged-in-words';
import { requestsColumns, type RequestsHeader } from '../sheets/columns/requests-columns';
import { refreshFunctions } from '../sheets/refresh-functions';
import { type Workbook } from '../sheets/workbook';
import { writeCells, type CellEdit } from '../sheets/write-cells';
import { writeRows } from '../sheets/write-rows';
import type { IntakeView, Logged, NewRequestForm } from './api';
import { deskAfter, isDesk, openDesk, type Desk } from './run/desk';
import { nextId } from './sync/give-ids';
import { problemViews } from './views/problem-views';
import { readAgain } from './run/read-again';
import { busy, refused } from './run/refused';
import { isOpenDesk, openRequests } from './run/open-requests';
import { beginRows } from './memory/row-plans';
import { syncRequests } from './sync/sync-requests';
import { underLock } from './run/under-lock';
import { beginWriting, doneBefore, type RowPlan } from './memory/unfinished';
import { homeView } from './views/home-view';
import { openRequestViews } from './views/open-request-view';

/** Writes nothing. */
export const intake = (quarter: string): IntakeView => {
  const desk = openDesk(quarter);
  if (isDesk(desk)) return intakeView(desk);
  const problems = problemViews(desk.problems, desk.workbook);
  return { quarter, askedBy: Session.getActiveUser().getEmail(), open: [], problems };
};

const intakeView = ({ asTyped, who }: Desk): IntakeView => ({
  quarter: asTyped.allocation.quarter,
  askedBy: who.isIdentified ? who.name : '',
  open: openRequestViews(asTyped),
  problems: [],
});

/** The row is there at once and whole, with its ID; what is computed follows as for a row that was typed by hand. */
export const addRequest = (form: NewRequestForm): Logged =>
  underLock<Logged>(() => {
    const desk = openRequests(form.quarter);
    if (!isOpenDesk(desk)) return desk;
    const before = doneBefore(desk.workbook.ledger);
    if (before?.request !== undefined) {
      return logged(desk, desk.workbook, loggedInWords(before.request));
    }
    const asked = readNewRequest(form);
    if (!isNewRequest(asked)) return refused(desk, asked);
    const { workbook } = desk;
    const { id, mark } = nextId(workbook);
    const cells = cellsOf(workbook, id, asked);
    beginWriting({ deed: { request: id }, rows: [{ id, cells }], beside: mark });
    writeRows(workbook.tabs.requests, requestsColumns, workbook.tabs.requests.lastRow + 1, [cells]);
    const synced = syncRequests(readAgain(workbook));
    return logged(desk, synced, loggedInWords(id));
  }, busy);

/** Last in rank, as New: neither can be asked for. */
const cellsOf = ({ requests, today }: Workbook, id: string, asked: NewRequest): RowPlan['cells'] => ({
  Rank: rankAfterLast(requests),
  ID: id,
  Request: asked.title,
  Customer: asked.customer,
  'Deal value': asked.dealValue ?? '',
  'Asked by': asked.askedBy,
  Asks: asked.asks,
  Motive: asked.motive,
  Status: 'New',
  'Asked on': today,
});

export const addAsk = (quarter: string, id: string, customer: string): Logged =>
  underLock<Logged>(() => {
    const desk = openRequests(quarter);
    if (!isOpenDesk(desk)) return desk;
    const { workbook, world } = desk;
    const found = workbook.requests.find((request) => request.id === id);
    if (found === undefined) return refused(desk, [unknownRequestByNow(id)]);
    const known = world.requests.find((request) => request.row === found.row) ?? found;
    const closed = whyNotAsk(known);
    if (closed.length > 0) return refused(desk, closed);
    if (doneBefore(workbook.ledger) !== null) return logged(desk, workbook, addedInWords(found));
    const after = withOneMore(found, customer);
    const edits: CellEdit<RequestsHeader>[] = [
      { row: found.row, header: 'Asks', value: after.asks ?? 1 },
      ...(after.customer === found.customer
        ? []
        : [{ row: found.row, header: 'Customer' as const, value: after.customer }]),
    ];
    const requests = workbook.requests.map((request) => (request === found ? after : request));
    beginRows(id, workbook.requests, requests, edits);
    writeCells(workbook.tabs.requests, requestsColumns, edits);
    return logged(desk, syncRequests({ ...workbook, requests }), addedInWords(after));
  }, busy);

/** Committed work may be asked for once more; what is closed is asked for anew. */
export const whyNotAsk = (request: Request): Problem[] => (isOpen(request) ? [] : [askForClosed(request)]);

const logged = (desk: Desk, workbook: Workbook, reply: string): Logged => {
  refreshFunctions(workbook.spreadsheet);
  const after = deskAfter(desk, workbook);
  return { ok: true, said: reply, home: homeView(after), reply, view: intakeView(after) };
};
