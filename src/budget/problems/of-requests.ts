/** Problems of rows on the Requests tab, ranks aside: titles, estimates, quarters, promises, IDs. */
import { nameOf } from '../name-of';
import { quote } from '../quote';
import type { Request } from '../request';
import { notice, onRequests, problem } from './said';

type Named = Pick<Request, 'row' | 'id' | 'title'>;

/**
 * @cause A row of the Requests tab has no title.
 * @remedy Write what is asked for, or delete the row.
 */
export const titleMissingInRow = (request: Named) =>
  problem(
    'title-missing',
    `Row ${request.row}${request.id === '' ? '' : `, ${request.id},`} has no title. Write what is asked for, or delete the row.`,
    onRequests(request, 'Request'),
  );

/**
 * @cause An open request has no estimate, so nobody can say whether it fits.
 * @remedy Product writes an estimate.
 */
export const estimateMissing = (request: Named) =>
  problem(
    'estimate-missing',
    `There is no estimate for ${nameOf(request)}. Product writes one before the quarter is committed.`,
    onRequests(request, 'Estimate'),
  );

/**
 * @cause The estimate of an open request is 0, and nothing is built for nothing.
 * @remedy Product writes what it takes, above 0.
 */
export const estimateZero = (request: Named) =>
  problem(
    'estimate-zero',
    `The estimate of ${nameOf(request)} is 0. Product writes what it takes to build, above 0.`,
    onRequests(request, 'Estimate'),
  );

/**
 * @cause Not before names something that is no quarter of the Allocation tab and none after the first of them.
 * @remedy Write a quarter such as 2027-Q1, or clear the cell.
 */
export const unknownQuarterNotBefore = (request: Request, suggested: string) =>
  problem(
    'unknown-quarter',
    `${quote(request.notBefore)} is not a quarter that ${nameOf(request)} could wait for. Write one such as ${suggested}, or clear the cell.`,
    onRequests(request, 'Not before'),
  );

/**
 * @cause A request was promised to somebody, and it is not said whose budget pays for the promise.
 * @remedy Choose Sales or Product in Paid by, or clear the promise.
 */
export const promiseWithoutPayer = (request: Request) => {
  const { to, by, due } = request.promise;
  const promised = [
    to === '' ? '' : ` to ${to}`,
    by === '' ? '' : ` by ${by}`,
    due === null ? '' : ` for ${due}`,
  ].join('');
  return problem(
    'promise-without-payer',
    `${nameOf(request)} is promised${promised}, and nobody pays for it yet. Choose Sales or Product in Paid by, or clear the promise.`,
    onRequests(request, 'Paid by'),
  );
};

/**
 * @cause A row was put on a list to commit before it had its ID.
 * @remedy Run Set up again, which gives it one.
 */
export const idMissing = (request: Named) =>
  problem(
    'id-missing',
    `${request.title} has no ID yet. Run Set up again to give it one.`,
    onRequests(request, 'ID'),
  );

/**
 * @cause A row was copied with its ID, so the ID no longer says which request is meant.
 * @remedy Clear the ID of the copy; it gets a new one.
 */
export const idTwice = (id: string, twin: Named) =>
  problem(
    'id-twice',
    `${id} is there twice on the Requests tab. Clear the ID of the copy; it gets a new one.`,
    onRequests(twin, 'ID'),
  );

/**
 * @cause A Status of Merged was set by hand, and Merged into does not lead to another request.
 * @remedy Merge it on the page Duplicates, or set its Status to New.
 */
export const mergedIntoNothing = (request: Named, wrong: string) =>
  notice(
    'merged-into-nothing',
    `${nameOf(request)} is Merged, ${wrong}: its asks count nowhere. Merge it on the page Duplicates of the sidebar, or set its Status to New.`,
    onRequests(request, 'Status'),
  );

/**
 * @cause The request was deleted, or got another ID, since it was looked at.
 * @remedy Look at the list again.
 */
export const unknownRequestByNow = (id: string) =>
  problem('unknown-request', `There is no request ${quote(id)} on the Requests tab any more. Look again.`);

/**
 * @cause A change names an ID that neither the Requests tab nor the ledger knows.
 * @remedy Choose a request that is there.
 */
export const unknownRequest = (id: string) =>
  problem(
    'unknown-request',
    `There is no request ${id || 'without an ID'} on the Requests tab. Choose one that is there.`,
  );
