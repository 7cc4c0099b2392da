/** The Changes tab: the append-only ledger, the only truth about money. */
import type { Columns } from '../column';

export type ChangesHeader =
  | 'Entry'
  | 'When'
  | 'Quarter'
  | 'Event'
  | 'Request'
  | 'Title'
  | 'Change no.'
  | 'Built'
  | 'Price'
  | 'Sunk'
  | 'Disruption'
  | 'Credit'
  | 'Effect'
  | 'Remaining'
  | 'Asked by'
  | 'Reason'
  | 'Cause'
  | 'Accepted by'
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
  Quarter: { note: 'The quarter it belongs to.', filledBy: 'add-on', width: 78, format: '@' },
  Event: {
    note: 'What happened: Allocated, Committed, Added, Dropped, Shipped.',
    filledBy: 'add-on',
    width: 92,
    format: '@',
  },
  Request: { note: 'The ID of the request.', filledBy: 'add-on', width: 70, format: '@' },
  Title: {
    note: 'The title of the request when it happened.',
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
  Price: { note: 'The price frozen at commit.', filledBy: 'add-on', width: 74, format: amount },
  Sunk: { note: 'Built and lost by this entry.', filledBy: 'add-on', width: 66, format: amount },
  Disruption: {
    note: 'The charge for interrupting started work.',
    filledBy: 'add-on',
    width: 84,
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
  Seal: {
    note: 'Chains the entry to the one before it, so that an edited, deleted or moved entry is found.',
    filledBy: 'add-on',
    width: 130,
    format: '@',
  },
};
