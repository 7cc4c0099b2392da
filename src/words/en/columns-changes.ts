/** What each column of the Changes tab means and takes: the notes of its headers, at most 200 characters each. */
import { topic } from '../topic';

export const columnsChanges = topic('columnsChanges', {
  Entry: 'The number of the entry. Nothing here is ever rewritten; a correction is a new entry.',
  When: 'When it was posted, in the spreadsheet’s time zone.',
  Apply:
    'The number of the confirm it was posted with: rows of one number are one event, and are undone as one.',
  Quarter: 'The quarter it belongs to.',
  Event:
    'Allocated, Granted/Taken, Lent/Repaid, Carried in, Prepaid, Closed, Met; Proposed, Committed, Added, Reinstated, Dropped, Paused, Grown/Cut, Re-estimated, Shipped, Pulled, Renamed, Left over, Carried.',
  Request: 'The ID of the request; blank when the entry is about the budget as a whole.',
  Title: 'The title of the request when it happened; for the budget its terms: unit, change policy and mode.',
  'Change no.': 'The number of the chargeable change in the quarter; a dash when it was free.',
  Built: 'The built part when it happened.',
  Price: 'The price frozen at commit, after this entry; for the budget the amount.',
  Actual: 'What product needed, or expects by now; of work left over, the part that was built.',
  Sunk: 'Built and lost by this entry.',
  Disruption: 'The charge for interrupting started work.',
  'Price shown':
    'Sunk and disruption as they were shown before the confirm. In Shadow mode they are shown and not charged.',
  Credit: 'Credited to sales: a refund, or a full credit when the cause is not sales.',
  Effect: 'The effect on Remaining; negative means spent or committed.',
  Remaining: 'Remaining of the quarter after this entry.',
  'Asked by': 'Who asked for it.',
  Reason: 'Why, and for which deal.',
  Cause: 'Whose decision it was: Sales, Product, Company or No fault.',
  'Accepted by': 'Who confirmed it.',
  Reverses: 'The entry that this one takes back; a dash for what happened.',
  Seal: 'Chains the entry to the one before it, so that an edited, deleted or moved entry is found.',
});
