/** What the add-on itself writes under Reason on the Changes tab; it stays there in the language it was written in. */
import { topic } from '../topic';

export const reasons = topic('reasons', {
  /** The place of a request in the committed order. */
  number: 'Number {n} of the commit',
  numberProposed: 'Number {n} of the proposed commit',
  /** Why an earlier proposal was taken back. */
  proposedAnew: 'proposed anew',
  expects: 'Product expects {amount}',
  shippedAt: 'Shipped at {amount}',
  /** A new title; {title} is the one before. */
  was: 'Was {title}',
  freeExit: 'Free exit: product expects {estimate} for the price of {price}',
  undo: 'Undo of entry {entry}',
  undoBecause: 'Undo of entry {entry}: {reason}',
  lentTo: 'Lent to {quarter}: {reason}',
  meeting: 'Weekly meeting',
  /** {items} are the decisions that were ticked, parted by semicolons. */
  meetingSettled: 'Weekly meeting. Settled: {items}',
  meetingSettledSince: 'Weekly meeting. Settled since {day}: {items}',
  /** Closing a quarter; {quarter} is the next one. */
  closed: '{carries} carry over to {quarter}, {lapses} lapse',
  leftOverPrepaid: '{built} of {price} built; {rest} go on in {quarter}, prepaid',
  leftOverFirstClaim:
    '{built} of {price} built; {rest} go on in {quarter}, first claim, added late or paused',
  /** In the next quarter; {quarter} is the closed one. */
  notSpent: 'Not spent in {quarter}',
  prepaid: 'Paid for in {quarter} and not built yet',
  carriedPrepaid: 'Not finished in {quarter}: prepaid',
  carriedFirstClaim: 'Not finished in {quarter}: first claim, added late or paused',
});
