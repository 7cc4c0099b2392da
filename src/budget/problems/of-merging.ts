/** Problems of merging duplicates, and of taking a merge back. */
import { problemsOfMerging as words } from '../../words/en/problems-merging';
import { fill } from '../../words/fill';
import { nameOf } from '../showing/name-of';
import type { Request } from '../request';
import { onRequests, problem } from './said';

/**
 * @cause One request was chosen as both the one that stays and the one that goes.
 * @remedy Choose two requests.
 */
export const mergeIntoItself = () => problem('merge-into-itself', words.mergeIntoItself);

/**
 * @cause Work that the budget has paid for would disappear into another row.
 * @remedy Choose it as the one that stays.
 */
export const mergeOfPaid = (request: Request, paid: string) =>
  problem(
    'merge-of-paid',
    fill(words.mergeOfPaid, { request: nameOf(request), paid }),
    onRequests(request, 'Status'),
  );

/**
 * @cause The request is merged into another one.
 * @remedy Take that merge back first.
 */
export const mergedAlready = (request: Request) =>
  problem(
    'merged-already',
    request.mergedInto === ''
      ? fill(words.mergedAlready.somewhere, { request: nameOf(request) })
      : fill(words.mergedAlready.into, { request: nameOf(request), into: request.mergedInto }),
    onRequests(request, 'Status'),
  );

/**
 * @cause The request that would go is declined, so nobody waits for it any more.
 * @remedy Set its Status to New to ask for it again.
 */
export const mergeOfClosed = (request: Request) =>
  problem(
    'merge-of-closed',
    fill(words.mergeOfClosed, { request: nameOf(request) }),
    onRequests(request, 'Status'),
  );

/**
 * @cause The request that would stay is closed.
 * @remedy Choose an open one as the one that stays.
 */
export const mergeIntoClosed = (request: Request) =>
  problem(
    'merge-into-closed',
    fill(words.mergeIntoClosed, { request: nameOf(request), status: request.status }),
    onRequests(request, 'Status'),
  );

/**
 * @cause The merge was taken back already, or the Status changed by hand.
 * @remedy Nothing needs to be done.
 */
export const notMerged = (request: Request) =>
  problem('not-merged', fill(words.notMerged, { request: nameOf(request) }), onRequests(request, 'Status'));

/**
 * @cause The request into which this one was merged has been merged itself since.
 * @remedy Take the later merge back first.
 */
export const mergedOn = (request: Request, into: Request) =>
  problem(
    'merged-on',
    fill(words.mergedOn, { into: nameOf(into), request: nameOf(request) }),
    onRequests(request, 'Status'),
  );
