/** Problems of changes to a committed quarter: what they name, what they would do, whether they fit. */
import { count } from '../../words/count';
import { problemsOfChanges as words } from '../../words/en/problems-changes';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import { quote } from '../showing/quote';
import type { Request } from '../request';
import { showAmount } from '../showing/show-amount';
import { units, type Unit } from '../unit';
import { onRequests, problem } from './said';

const titled = ({ id, title }: Pick<Request, 'id' | 'title'>): string => `${id} ${title}`;

/**
 * @cause More is added, grown or paused than remains.
 * @remedy Take one of the offers: drop something too, build a part now, or ask the approver.
 */
export const doesNotFit = (
  names: string,
  { length }: readonly unknown[],
  free: string,
  short: string,
  offers: string,
) => problem('does-not-fit', count(words.doesNotFit, length, { names, free, short, offers }));

/**
 * @cause The request is no commitment of this quarter, so there is nothing to change about it.
 * @remedy Choose a committed one.
 */
export const notCommitted = (name: string, quarter: string, verb: string) =>
  problem('not-committed', fill(words.notCommitted, { request: name, quarter, changed: verb }));

/**
 * @cause The request has shipped, or was left over when the quarter was closed.
 * @remedy Choose one that is still being built.
 */
export const closedRequest = (request: Pick<Request, 'id' | 'title'>, why: string, verb: string) =>
  problem('closed-request', fill(words.closedRequest, { request: titled(request), why, changed: verb }));

/**
 * @cause The request that would be added is shipped, declined or merged.
 * @remedy Choose one that waits.
 */
export const closedRequestToAdd = (request: Request, status: string) =>
  problem(
    'closed-request',
    fill(words.closedRequestToAdd, { request: titled(request), status }),
    onRequests(request, 'Status'),
  );

/**
 * @cause The request that would be added is in the quarter.
 * @remedy Choose one that waits.
 */
export const alreadyCommittedToAdd = (request: Request) =>
  problem(
    'already-committed',
    fill(words.alreadyCommittedToAdd, { request: titled(request) }),
    onRequests(request, 'Status'),
  );

/**
 * @cause The request was dropped before, and adding it would charge again for what is built.
 * @remedy Reinstate it.
 */
export const onTheShelf = (request: Request) =>
  problem(
    'on-the-shelf',
    fill(words.onTheShelf, { request: titled(request) }),
    onRequests(request, 'Status'),
  );

/**
 * @cause The request that would come back was never dropped.
 * @remedy Add it, if it waits.
 */
export const notOnShelf = (name: string) =>
  problem('not-on-shelf', fill(words.notOnShelf, { request: name }));

/**
 * @cause The request that would be added has no estimate to take from the budget.
 * @remedy Product writes an estimate.
 */
export const estimateMissingToAdd = (request: Request) =>
  problem(
    'estimate-missing',
    fill(words.estimateMissingToAdd, { request: titled(request) }),
    onRequests(request, 'Estimate'),
  );

/**
 * @cause The request on the shelf was priced in the unit of another quarter.
 * @remedy Product writes an estimate in the unit of this one.
 */
export const estimateMissingToReinstate = (
  item: Pick<Request, 'id' | 'title'>,
  unit: Unit,
  quarter: string,
) =>
  problem(
    'estimate-missing',
    fill(words.estimateMissingToReinstate, { request: titled(item), unit: units[unit].plural, quarter }),
  );

/**
 * @cause The request waits for a later quarter.
 * @remedy Change its Not before first.
 */
export const notBeforeToAdd = (request: Request, quarter: string) =>
  problem(
    'not-before',
    fill(words.notBeforeToAdd, { request: titled(request), notBefore: request.notBefore, quarter }),
    onRequests(request, 'Not before'),
  );

/**
 * @cause The request on the shelf waits for a later quarter.
 * @remedy Change its Not before first.
 */
export const notBeforeToReinstate = ({ row, id, notBefore }: Request, title: string, quarter: string) =>
  problem(
    'not-before',
    fill(words.notBeforeToReinstate, { request: titled({ id, title }), notBefore, quarter }),
    onRequests({ row }, 'Not before'),
  );

/**
 * @cause The request that would be added has no title to freeze.
 * @remedy Write what is asked for.
 */
export const titleMissingToAdd = (request: Request) =>
  problem('title-missing', fill(words.titleMissingToAdd, { id: request.id }), onRequests(request, 'Request'));

/**
 * @cause The title of a committed request was cleared.
 * @remedy Write what is asked for.
 */
export const titleMissingToRename = (id: string, before: string) =>
  problem('title-missing', fill(words.titleMissingToRename, { request: titled({ id, title: before }) }));

/**
 * @cause A pause was asked for of work that nobody has begun.
 * @remedy Rank it lower or drop it: both are free.
 */
export const nothingToPause = (request: Pick<Request, 'id' | 'title'>) =>
  problem('nothing-to-pause', fill(words.nothingToPause, { request: titled(request) }));

/**
 * @cause The cut takes all of the price, or more.
 * @remedy Cut less, or drop the request.
 */
export const cutTooLarge = (
  { id, title, price }: { readonly id: string; readonly title: string; readonly price: Amount },
  by: Amount,
  unit: Unit,
) =>
  problem(
    'cut-too-large',
    fill(words.cutTooLarge, {
      request: titled({ id, title }),
      price: showAmount(price, unit),
      by: showAmount(by, unit),
    }),
  );

/**
 * @cause An amount that something is changed by is 0 or below.
 * @remedy Write one above 0.
 */
export const amountNotPositive = (what: string) =>
  problem('amount-not-positive', fill(words.amountNotPositive, { what }));

/**
 * @cause One request would go out and come in in the same event.
 * @remedy Choose another request to swap it with.
 */
export const swapWithItself = (id: string) => problem('swap-with-itself', fill(words.swapWithItself, { id }));

/**
 * @cause One event changes the same request twice.
 * @remedy Name it once.
 */
export const namedTwice = (id: string) => problem('named-twice', fill(words.namedTwice, { id }));

/**
 * @cause One event grants, takes or lends twice, and each part could pass a limit that both together don't.
 * @remedy Say it once, with the sum.
 */
export const namedTwiceOfBudget = (kind: 'grant' | 'take' | 'lend') =>
  problem('named-twice', words.namedTwiceOfBudget[kind]);

/**
 * @cause A change was asked for without a request to change.
 * @remedy Choose at least one.
 */
export const nothingToDo = () => problem('nothing-to-do', words.nothingToDo);

/**
 * @cause A pull does not say whose decision it was, and on its side it is counted.
 * @remedy Choose Product, Company or No fault.
 */
export const causeMissing = () => problem('cause-missing', words.causeMissing);

/**
 * @cause An amount of a change was left blank.
 * @remedy Write a number above 0.
 */
export const unreadableAmountBlank = (what: string, unit: Unit) =>
  problem('unreadable-amount', fill(words.unreadableAmountBlank, { what, unit: units[unit].plural }));

/**
 * @cause An amount of a change is no number of the quarter's unit.
 * @remedy Write what the sentence asks for.
 */
export const unreadableAmount = (what: string, text: string, why: string) =>
  problem('unreadable-amount', fill(words.unreadableAmount, { what, typed: quote(text), why }));

/**
 * @cause The sidebar and the script are of two versions, or something else has called the script.
 * @remedy Reload the spreadsheet, and choose one of the changes that the sidebar offers.
 */
export const unknownChange = () => problem('unknown-change', words.unknownChange);
