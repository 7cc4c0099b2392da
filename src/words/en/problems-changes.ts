/** Problems of changes to a committed quarter: what they name, what they would do, whether they fit. */
import { topic } from '../topic';

export const problemsOfChanges = topic('problemsOfChanges', {
  /** {offers}: what can be done instead, a clause or several. */
  doesNotFit: {
    one: '{names} does not fit: {free} free, short by {short}. {offers}.',
    other: '{names} do not fit: {free} free, short by {short}. {offers}.',
  },
  /** {changed}: 'dropped', 'cut', 'shipped'. */
  notCommitted: "{request} is not committed in {quarter}, so it can't be {changed}. Choose a committed one.",
  /** {why}: 'has shipped'. */
  closedRequest: "{request} {why}, so it can't be {changed} any more.",
  closedRequestToAdd: "{request} is {status}, so it can't be added. Choose one that waits.",
  alreadyCommittedToAdd: '{request} is already committed. Choose one that waits.',
  onTheShelf: '{request} is on the shelf. Reinstate it: what was built may count.',
  notOnShelf: '{request} is not on the shelf, so there is nothing to reinstate. Add it, if it waits.',
  estimateMissingToAdd: 'There is no estimate for {request}. Product writes one before it is added.',
  estimateMissingToReinstate:
    '{request} was priced in another unit. Product writes an estimate in {unit} before it comes back to {quarter}.',
  notBeforeToAdd: '{request} is not before {notBefore}. Change that before adding it to {quarter}.',
  notBeforeToReinstate:
    '{request} is not before {notBefore}. Change that before reinstating it in {quarter}.',
  titleMissingToAdd: '{id} has no title. Write what is asked for before it is added.',
  titleMissingToRename: '{request} needs a title. Write what is asked for.',
  nothingToPause:
    '{request} is not started, so there is nothing to pause. Rank it lower or drop it: both are free.',
  cutTooLarge: "{request} has a price of {price}, so it can't be cut by {by}. Cut less, or drop it.",
  /** {what}: 'by how much SSO grows'. */
  amountNotPositive: 'Write {what}, above 0.',
  swapWithItself: "{id} can't go out and come in at once. Choose another request to swap it with.",
  namedTwice: '{id} is named twice. Name it once.',
  /** {change}: 'grant', 'take' or 'lend'. */
  namedTwiceOfBudget: {
    grant: 'To grant is there twice. Say it once, with the sum.',
    take: 'To take is there twice. Say it once, with the sum.',
    lend: 'To lend is there twice. Say it once, with the sum.',
  },
  nothingToDo: 'Choose at least one request to change.',
  causeMissing:
    'Say whose decision the pull is: Product, Company or No fault. What sales gives up itself is dropped.',
  /** {what}: 'The amount to grow by'. */
  unreadableAmountBlank: '{what} is missing. Write a number of {unit} above 0, such as 5.',
  unreadableAmount: '{what} is {typed}. {why}',
  unknownChange:
    'This is no change that can be made here. Drop, swap, add, pause, grow, cut, reinstate, ship, re-estimate, pull, grant, take and lend are.',
});
