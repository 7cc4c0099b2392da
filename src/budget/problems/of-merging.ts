/** Problems of merging duplicates, and of taking a merge back. */
import { nameOf } from '../name-of';
import type { Request } from '../request';
import { onRequests, problem } from './said';

/**
 * @cause One request was chosen as both the one that stays and the one that goes.
 * @remedy Choose two requests.
 */
export const mergeIntoItself = () =>
  problem('merge-into-itself', 'Choose two requests: one stays, the other goes.');

/**
 * @cause Work that the budget has paid for would disappear into another row.
 * @remedy Choose it as the one that stays.
 */
export const mergeOfPaid = (request: Request, paid: string) =>
  problem(
    'merge-of-paid',
    `${nameOf(request)} is ${paid}, and what the budget has paid for keeps its own row. Choose it as the one that stays.`,
    onRequests(request, 'Status'),
  );

/**
 * @cause The request is merged into another one.
 * @remedy Take that merge back first.
 */
export const mergedAlready = (request: Request) =>
  problem(
    'merged-already',
    `${nameOf(request)} is merged into ${request.mergedInto === '' ? 'another request' : request.mergedInto} already. Take that back first.`,
    onRequests(request, 'Status'),
  );

/**
 * @cause The request that would go is declined, so nobody waits for it any more.
 * @remedy Set its Status to New to ask for it again.
 */
export const mergeOfClosed = (request: Request) =>
  problem(
    'merge-of-closed',
    `${nameOf(request)} is declined, so nothing waits there. Set its Status to New to ask for it again.`,
    onRequests(request, 'Status'),
  );

/**
 * @cause The request that would stay is closed.
 * @remedy Choose an open one as the one that stays.
 */
export const mergeIntoClosed = (request: Request) =>
  problem(
    'merge-into-closed',
    `${nameOf(request)} is ${request.status.toLowerCase()}, and nothing can be merged into what is closed. Choose an open one as the one that stays.`,
    onRequests(request, 'Status'),
  );

/**
 * @cause The merge was taken back already, or the Status changed by hand.
 * @remedy Nothing needs to be done.
 */
export const notMerged = (request: Request) =>
  problem('not-merged', `${nameOf(request)} is not merged any more.`, onRequests(request, 'Status'));

/**
 * @cause The request into which this one was merged has been merged itself since.
 * @remedy Take the later merge back first.
 */
export const mergedOn = (request: Request, into: Request) =>
  problem(
    'merged-on',
    `${nameOf(into)}, into which ${nameOf(request)} was merged, is merged itself. Take that back first.`,
    onRequests(request, 'Status'),
  );
