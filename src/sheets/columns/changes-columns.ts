/** The Changes tab: the append-only ledger, the only truth about money. */
import type { Columns } from '../column';

export type ChangesHeader =
  | 'Entry'
  | 'When'
  | 'Apply'
  | 'Quarter'
  | 'Event'
  | 'Request'
  | 'Title'
  | 'Change no.'
  | 'Built'
  | 'Price'
  | 'Actual'
  | 'Sunk'
  | 'Disruption'
  | 'Price shown'
  | 'Credit'
  | 'Effect'
  | 'Remaining'
  | 'Asked by'
  | 'Reason'
  | 'Cause'
  | 'Accepted by'
  | 'Reverses'
  | 'Seal';

/** Zeros are posted as numbers, for the seal, and shown as a dash, for people. */
const amount = '#,##0.0#;-#,##0.0#;"–"';

export const changesColumns: Columns<ChangesHeader> = {
  Entry: {
    note: 'The number of the entry. Nothing here is ever rewritten; a correction is a new entry.',
    filledBy: 'add-on',
    width: 54,
    format: '0',
    align: 'center',
  },
  When: {
    note: 'When it was posted, in the spreadsheet’s time zone.',
    filledBy: 'add-on',
    width: 132,
    format: 'yyyy-mm-dd hh:mm:ss',
  },
  Apply: {
    note: 'The number of the confirm it was posted with: rows of one number are one event, and are undone as one.',
    since: 2,
    filledBy: 'add-on',
    width: 58,
    format: '0',
    align: 'center',
  },
  Quarter: { note: 'The quarter it belongs to.', filledBy: 'add-on', width: 78, format: '@' },
  Event: {
    note: 'Allocated, Granted/Taken, Lent/Repaid, Carried in, Prepaid, Closed, Met; Proposed, Committed, Added, Reinstated, Dropped, Paused, Grown/Cut, Re-estimated, Shipped, Pulled, Renamed, Left over, Carried.',
    filledBy: 'add-on',
    width: 142,
    format: '@',
  },
  Request: {
    note: 'The ID of the request; blank when the entry is about the budget as a whole.',
    filledBy: 'add-on',
    width: 70,
    format: '@',
  },
  Title: {
    note: 'The title of the request when it happened; for the budget its terms: unit, change policy and mode.',
    filledBy: 'add-on',
    width: 280,
    format: '@',
    wraps: true,
  },
  'Change no.': {
    note: 'The number of the chargeable change in the quarter; a dash when it was free.',
    filledBy: 'add-on',
    width: 82,
    format: '0;-0;"–"',
  },
  Built: { note: 'The built part when it happened.', filledBy: 'add-on', width: 60, format: '0%;-0%;"–"' },
  Price: {
    note: 'The price frozen at commit, after this entry; for the budget the amount.',
    filledBy: 'add-on',
    width: 74,
    format: amount,
  },
  Actual: {
    note: 'What product needed, or expects by now; of work left over, the part that was built.',
    since: 2,
    filledBy: 'add-on',
    width: 70,
    format: amount,
  },
  Sunk: { note: 'Built and lost by this entry.', filledBy: 'add-on', width: 66, format: amount },
  Disruption: {
    note: 'The charge for interrupting started work.',
    filledBy: 'add-on',
    width: 84,
    format: amount,
  },
  'Price shown': {
    note: 'Sunk and disruption as they were shown before the confirm. In Shadow mode they are shown and not charged.',
    since: 2,
    filledBy: 'add-on',
    width: 88,
    format: amount,
  },
  Credit: {
    note: 'Credited to sales: a refund, or a full credit when the cause is not sales.',
    filledBy: 'add-on',
    width: 70,
    format: amount,
  },
  Effect: {
    note: 'The effect on Remaining; negative means spent or committed.',
    filledBy: 'add-on',
    width: 74,
    format: amount,
  },
  Remaining: {
    note: 'Remaining of the quarter after this entry.',
    filledBy: 'add-on',
    width: 88,
    format: amount,
  },
  'Asked by': { note: 'Who asked for it.', filledBy: 'add-on', width: 170, format: '@' },
  Reason: { note: 'Why, and for which deal.', filledBy: 'add-on', width: 220, format: '@', wraps: true },
  Cause: {
    note: 'Whose decision it was: Sales, Product, Company or No fault.',
    filledBy: 'add-on',
    width: 82,
    format: '@',
  },
  'Accepted by': { note: 'Who confirmed it.', filledBy: 'add-on', width: 170, format: '@' },
  Reverses: {
    note: 'The entry that this one takes back; a dash for what happened.',
    since: 2,
    filledBy: 'add-on',
    width: 72,
    format: '0;-0;"–"',
    align: 'center',
  },
  Seal: {
    note: 'Chains the entry to the one before it, so that an edited, deleted or moved entry is found.',
    filledBy: 'add-on',
    width: 130,
    format: '@',
  },
};
