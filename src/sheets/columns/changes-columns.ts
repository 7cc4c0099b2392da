/** The Changes tab: the append-only ledger, the only truth about money. */
import { columnsChanges } from '../../words/en/columns-changes';
import { withNotes, type Columns } from '../column';

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

export const changesColumns: Columns<ChangesHeader> = withNotes(columnsChanges, {
  Entry: {
    filledBy: 'add-on',
    width: 54,
    format: '0',
    align: 'center',
  },
  When: {
    filledBy: 'add-on',
    width: 132,
    format: 'yyyy-mm-dd hh:mm:ss',
  },
  Apply: {
    since: 2,
    filledBy: 'add-on',
    width: 60,
    format: '0',
    align: 'center',
  },
  Quarter: { filledBy: 'add-on', width: 82, format: '@' },
  Event: {
    filledBy: 'add-on',
    width: 142,
    format: '@',
  },
  Request: {
    filledBy: 'add-on',
    width: 70,
    format: '@',
  },
  Title: {
    filledBy: 'add-on',
    width: 280,
    format: '@',
    wraps: true,
  },
  'Change no.': {
    filledBy: 'add-on',
    width: 82,
    format: '0;-0;"–"',
  },
  Built: { filledBy: 'add-on', width: 60, format: '0%;-0%;"–"' },
  Price: {
    filledBy: 'add-on',
    width: 74,
    format: amount,
  },
  Actual: {
    since: 2,
    filledBy: 'add-on',
    width: 74,
    format: amount,
  },
  Sunk: { filledBy: 'add-on', width: 74, format: amount },
  Disruption: {
    filledBy: 'add-on',
    width: 88,
    format: amount,
  },
  'Price shown': {
    since: 2,
    filledBy: 'add-on',
    width: 88,
    format: amount,
  },
  Credit: {
    filledBy: 'add-on',
    width: 74,
    format: amount,
  },
  Effect: {
    filledBy: 'add-on',
    width: 74,
    format: amount,
  },
  Remaining: {
    filledBy: 'add-on',
    width: 88,
    format: amount,
  },
  'Asked by': { filledBy: 'add-on', width: 170, format: '@' },
  Reason: { filledBy: 'add-on', width: 220, format: '@', wraps: true },
  Cause: {
    filledBy: 'add-on',
    width: 82,
    format: '@',
  },
  'Accepted by': { filledBy: 'add-on', width: 170, format: '@' },
  Reverses: {
    since: 2,
    filledBy: 'add-on',
    width: 74,
    format: '0;-0;"–"',
    align: 'center',
  },
  Seal: {
    filledBy: 'add-on',
    width: 132,
    format: '@',
  },
});
