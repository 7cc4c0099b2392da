/** Problems of rows on the Requests tab, ranks aside: titles, estimates, quarters, promises, IDs. */
import { problemsOfRequests as words } from '../../words/en/problems-requests';
import { fill } from '../../words/fill';
import { nameOf } from '../showing/name-of';
import { quote } from '../showing/quote';
import type { Request } from '../request';
import { showDay } from '../../words/show-day';
import { notice, onRequests, problem } from './said';

type Named = Pick<Request, 'row' | 'id' | 'title'>;

/**
 * @cause A row of the Requests tab has no title.
 * @remedy Write what is asked for, or delete the row.
 */
export const titleMissingInRow = (request: Named) =>
  problem(
    'title-missing',
    fill(request.id === '' ? words.titleMissingInRow.unnamed : words.titleMissingInRow.named, {
      row: request.row,
      id: request.id,
    }),
    onRequests(request, 'Request'),
  );

/**
 * @cause An open request has no estimate, so nobody can say whether it fits.
 * @remedy Product writes an estimate.
 */
export const estimateMissing = (request: Named) =>
  problem(
    'estimate-missing',
    fill(words.estimateMissing, { request: nameOf(request) }),
    onRequests(request, 'Estimate'),
  );

/**
 * @cause The estimate of an open request is 0, and nothing is built for nothing.
 * @remedy Product writes what it takes, above 0.
 */
export const estimateZero = (request: Named) =>
  problem(
    'estimate-zero',
    fill(words.estimateZero, { request: nameOf(request) }),
    onRequests(request, 'Estimate'),
  );

/**
 * @cause Not before names something that is no quarter of the Allocation tab and none after the first of them.
 * @remedy Write a quarter such as 2027-Q1, or clear the cell.
 */
export const unknownQuarterNotBefore = (request: Request, suggested: string) =>
  problem(
    'unknown-quarter',
    fill(words.unknownQuarterNotBefore, {
      typed: quote(request.notBefore),
      request: nameOf(request),
      suggested,
    }),
    onRequests(request, 'Not before'),
  );

/**
 * @cause A request was promised to somebody, and it is not said whose budget pays for the promise.
 * @remedy Choose Sales or Product in Paid by, or clear the promise.
 */
export const promiseWithoutPayer = (request: Request) => {
  const { to, by, due } = request.promise;
  const promise = [
    to === '' ? '' : fill(words.promise.to, { customer: to }),
    by === '' ? '' : fill(words.promise.by, { person: by }),
    due === null ? '' : fill(words.promise.due, { day: showDay(due) }),
  ]
    .filter((part) => part !== '')
    .join(' ');
  return problem(
    'promise-without-payer',
    fill(promise === '' ? words.promiseWithoutPayer.plain : words.promiseWithoutPayer.known, {
      request: nameOf(request),
      promise,
    }),
    onRequests(request, 'Paid by'),
  );
};

/**
 * @cause A row was put on a list to commit before it had its ID.
 * @remedy Run Set up again, which gives it one.
 */
export const idMissing = (request: Named) =>
  problem('id-missing', fill(words.idMissing, { title: request.title }), onRequests(request, 'ID'));

/**
 * @cause A row was copied with its ID, so the ID no longer says which request is meant.
 * @remedy Clear the ID of the copy; it gets a new one.
 */
export const idTwice = (id: string, twin: Named) =>
  problem('id-twice', fill(words.idTwice, { id }), onRequests(twin, 'ID'));

/**
 * @cause A Status of Merged was set by hand, and Merged into does not lead to another request.
 * @remedy Merge it on the page Duplicates, or set its Status to New.
 */
export const mergedIntoNothing = (request: Named, wrong: string) =>
  notice(
    'merged-into-nothing',
    fill(words.mergedIntoNothing, { request: nameOf(request), whatIsWrong: wrong }),
    onRequests(request, 'Status'),
  );

/**
 * @cause The request was deleted, or got another ID, since it was looked at.
 * @remedy Look at the list again.
 */
export const unknownRequestByNow = (id: string) =>
  problem('unknown-request', fill(words.unknownRequestByNow, { id: quote(id) }));

/**
 * @cause A change names an ID that neither the Requests tab nor the ledger knows.
 * @remedy Choose a request that is there.
 */
export const unknownRequest = (id: string) =>
  problem(
    'unknown-request',
    id === '' ? words.unknownRequest.withoutId : fill(words.unknownRequest.named, { id }),
  );
