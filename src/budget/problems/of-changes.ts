/** Problems of changes to a committed quarter: what they name, what they would do, whether they fit. */
import type { Amount } from '../amount';
import { quote } from '../quote';
import type { Request } from '../request';
import { showAmount } from '../show-amount';
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
) =>
  problem(
    'does-not-fit',
    `${names} ${length === 1 ? 'does' : 'do'} not fit: ${free} free, short by ${short}. ${offers}.`,
  );

/**
 * @cause The request is no commitment of this quarter, so there is nothing to change about it.
 * @remedy Choose a committed one.
 */
export const notCommitted = (name: string, quarter: string, verb: string) =>
  problem(
    'not-committed',
    `${name} is not committed in ${quarter}, so it can't be ${verb}. Choose a committed one.`,
  );

/**
 * @cause The request has shipped, or was left over when the quarter was closed.
 * @remedy Choose one that is still being built.
 */
export const closedRequest = (request: Pick<Request, 'id' | 'title'>, why: string, verb: string) =>
  problem('closed-request', `${titled(request)} ${why}, so it can't be ${verb} any more.`);

/**
 * @cause The request that would be added is shipped, declined or merged.
 * @remedy Choose one that waits.
 */
export const closedRequestToAdd = (request: Request, status: string) =>
  problem(
    'closed-request',
    `${titled(request)} is ${status}, so it can't be added. Choose one that waits.`,
    onRequests(request, 'Status'),
  );

/**
 * @cause The request that would be added is in the quarter.
 * @remedy Choose one that waits.
 */
export const alreadyCommittedToAdd = (request: Request) =>
  problem(
    'already-committed',
    `${titled(request)} is already committed. Choose one that waits.`,
    onRequests(request, 'Status'),
  );

/**
 * @cause The request was dropped before, and adding it would charge again for what is built.
 * @remedy Reinstate it.
 */
export const onTheShelf = (request: Request) =>
  problem(
    'on-the-shelf',
    `${titled(request)} is on the shelf. Reinstate it: what was built may count.`,
    onRequests(request, 'Status'),
  );

/**
 * @cause The request that would come back was never dropped.
 * @remedy Add it, if it waits.
 */
export const notOnShelf = (name: string) =>
  problem(
    'not-on-shelf',
    `${name} is not on the shelf, so there is nothing to reinstate. Add it, if it waits.`,
  );

/**
 * @cause The request that would be added has no estimate to take from the budget.
 * @remedy Product writes an estimate.
 */
export const estimateMissingToAdd = (request: Request) =>
  problem(
    'estimate-missing',
    `There is no estimate for ${titled(request)}. Product writes one before it is added.`,
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
    `${titled(item)} was priced in another unit. Product writes an estimate in ${units[unit].plural} before it comes back to ${quarter}.`,
  );

/**
 * @cause The request waits for a later quarter.
 * @remedy Change its Not before first.
 */
export const notBeforeToAdd = (request: Request, quarter: string) =>
  problem(
    'not-before',
    `${titled(request)} is not before ${request.notBefore}. Change that before adding it to ${quarter}.`,
    onRequests(request, 'Not before'),
  );

/**
 * @cause The request on the shelf waits for a later quarter.
 * @remedy Change its Not before first.
 */
export const notBeforeToReinstate = ({ row, id, notBefore }: Request, title: string, quarter: string) =>
  problem(
    'not-before',
    `${id} ${title} is not before ${notBefore}. Change that before reinstating it in ${quarter}.`,
    onRequests({ row }, 'Not before'),
  );

/**
 * @cause The request that would be added has no title to freeze.
 * @remedy Write what is asked for.
 */
export const titleMissingToAdd = (request: Request) =>
  problem(
    'title-missing',
    `${request.id} has no title. Write what is asked for before it is added.`,
    onRequests(request, 'Request'),
  );

/**
 * @cause The title of a committed request was cleared.
 * @remedy Write what is asked for.
 */
export const titleMissingToRename = (id: string, before: string) =>
  problem('title-missing', `${id} ${before} needs a title. Write what is asked for.`);

/**
 * @cause A pause was asked for of work that nobody has begun.
 * @remedy Rank it lower or drop it: both are free.
 */
export const nothingToPause = (request: Pick<Request, 'id' | 'title'>) =>
  problem(
    'nothing-to-pause',
    `${titled(request)} is not started, so there is nothing to pause. Rank it lower or drop it: both are free.`,
  );

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
    `${id} ${title} has a price of ${showAmount(price, unit)}, so it can't be cut by ${showAmount(by, unit)}. Cut less, or drop it.`,
  );

/**
 * @cause An amount that something is changed by is 0 or below.
 * @remedy Write one above 0.
 */
export const amountNotPositive = (what: string) => problem('amount-not-positive', `Write ${what}, above 0.`);

/**
 * @cause One request would go out and come in in the same event.
 * @remedy Choose another request to swap it with.
 */
export const swapWithItself = (id: string) =>
  problem(
    'swap-with-itself',
    `${id} can't go out and come in at once. Choose another request to swap it with.`,
  );

/**
 * @cause One event changes the same request twice.
 * @remedy Name it once.
 */
export const namedTwice = (id: string) => problem('named-twice', `${id} is named twice. Name it once.`);

/**
 * @cause One event grants, takes or lends twice, and each part could pass a limit that both together don't.
 * @remedy Say it once, with the sum.
 */
export const namedTwiceOfBudget = (kind: string) =>
  problem('named-twice', `To ${kind} is there twice. Say it once, with the sum.`);

/**
 * @cause A change was asked for without a request to change.
 * @remedy Choose at least one.
 */
export const nothingToDo = () => problem('nothing-to-do', 'Choose at least one request to change.');

/**
 * @cause A pull does not say whose decision it was, and on its side it is counted.
 * @remedy Choose Product, Company or No fault.
 */
export const causeMissing = () =>
  problem(
    'cause-missing',
    'Say whose decision the pull is: Product, Company or No fault. What sales gives up itself is dropped.',
  );

/**
 * @cause An amount of a change was left blank.
 * @remedy Write a number above 0.
 */
export const unreadableAmountBlank = (what: string, unit: Unit) =>
  problem(
    'unreadable-amount',
    `${what} is missing. Write a number of ${units[unit].plural} above 0, such as 5.`,
  );

/**
 * @cause An amount of a change is no number of the quarter's unit.
 * @remedy Write what the sentence asks for.
 */
export const unreadableAmount = (what: string, text: string, why: string) =>
  problem('unreadable-amount', `${what} is ${quote(text)}. ${why}`);

/**
 * @cause The sidebar and the script are of two versions, or something else has called the script.
 * @remedy Reload the spreadsheet, and choose one of the changes that the sidebar offers.
 */
export const unknownChange = () =>
  problem(
    'unknown-change',
    'This is no change that can be made here. Drop, swap, add, pause, grow, cut, reinstate, ship, re-estimate, pull, grant, take and lend are.',
  );
