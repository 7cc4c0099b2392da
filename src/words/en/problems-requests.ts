/** Problems of rows on the Requests tab, ranks aside: titles, estimates, quarters, promises, IDs. */
import { topic } from '../topic';

export const problemsOfRequests = topic('problemsOfRequests', {
  titleMissingInRow: {
    named: 'Row {row}, {id}, has no title. Write what is asked for, or delete the row.',
    unnamed: 'Row {row} has no title. Write what is asked for, or delete the row.',
  },
  estimateMissing: 'There is no estimate for {request}. Product writes one before the quarter is committed.',
  estimateZero: 'The estimate of {request} is 0. Product writes what it takes to build, above 0.',
  unknownQuarterNotBefore:
    '{typed} is not a quarter that {request} could wait for. Write one such as {suggested}, or clear the cell.',
  promiseWithoutPayer: {
    plain:
      '{request} is promised, and nobody pays for it yet. Choose Sales or Product in Paid by, or clear the promise.',
    /** {promise}: what is said of it, out of the next three. */
    known:
      '{request} is promised {promise}, and nobody pays for it yet. Choose Sales or Product in Paid by, or clear the promise.',
  },
  promise: { to: 'to {customer}', by: 'by {person}', due: 'for {day}' },
  idMissing: '{title} has no ID yet. Run Set up again to give it one.',
  idTwice: '{id} is there twice on the Requests tab. Clear the ID of the copy; it gets a new one.',
  /** {whatIsWrong}: 'and Merged into names itself'. */
  mergedIntoNothing:
    '{request} is Merged, {whatIsWrong}: its asks count nowhere. Merge it on the page Duplicates of the sidebar, or set its Status to New.',
  unknownRequestByNow: 'There is no request {id} on the Requests tab any more. Look again.',
  unknownRequest: {
    named: 'There is no request {id} on the Requests tab. Choose one that is there.',
    withoutId: 'There is no request without an ID on the Requests tab. Choose one that is there.',
  },
});
