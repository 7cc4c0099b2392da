/**
 * The Requests tab: one row per request, the working copy that people edit. What decides a quarter stands first, so that
 * it is in sight beside the open sidebar; the evidence behind it follows.
 */
import { payers, statuses } from '../../budget/request';
import { columnsRequests } from '../../words/en/columns-requests';
import { withNotes, type Columns } from '../column';

export type RequestsHeader =
  | 'Rank'
  | 'ID'
  | 'Request'
  | 'Estimate'
  | 'Status'
  | 'Built'
  | 'Price'
  | 'Cost to drop now'
  | 'Plan'
  | 'Customer'
  | 'Deal value'
  | 'Close date'
  | 'Asked by'
  | 'Asks'
  | 'Motive'
  | 'Not before'
  | 'Product says'
  | 'Notes'
  | 'Product rank'
  | 'Promised to'
  | 'Promised by'
  | 'Due'
  | 'Paid by'
  | 'Product met customer'
  | 'Asked on'
  | 'Deal'
  | 'Merged into'
  | 'Source';

export const requestsColumns: Columns<RequestsHeader> = withNotes(columnsRequests, {
  Rank: {
    filledBy: 'people',
    width: 62,
    align: 'center',
  },
  ID: { filledBy: 'add-on', width: 62, format: '@' },
  Request: {
    filledBy: 'people',
    width: 290,
    format: '@',
    wraps: true,
  },
  Estimate: {
    filledBy: 'people',
    width: 82,
  },
  Status: {
    filledBy: 'people',
    width: 100,
    choices: statuses,
  },
  Built: {
    filledBy: 'people',
    width: 66,
    format: '0%',
  },
  Price: {
    filledBy: 'add-on',
    width: 66,
  },
  'Cost to drop now': {
    filledBy: 'add-on',
    width: 82,
  },
  Plan: {
    filledBy: 'add-on',
    width: 268,
    format: '@',
    wraps: true,
  },
  Customer: {
    filledBy: 'people',
    width: 150,
    format: '@',
  },
  'Deal value': {
    filledBy: 'people',
    width: 92,
    format: '#,##0',
  },
  'Close date': {
    filledBy: 'people',
    width: 92,
    format: 'yyyy-mm-dd',
  },
  'Asked by': { filledBy: 'people', width: 130, format: '@' },
  Asks: {
    filledBy: 'people',
    width: 54,
    format: '0',
  },
  Motive: {
    filledBy: 'people',
    width: 90,
    choices: ['new', 'expand', 'retain', 'win back'],
  },
  'Not before': {
    filledBy: 'people',
    width: 90,
    format: '@',
  },
  'Product says': {
    filledBy: 'people',
    width: 210,
    format: '@',
  },
  Notes: { filledBy: 'people', width: 210, format: '@' },
  'Product rank': {
    since: 3,
    filledBy: 'people',
    width: 70,
    align: 'center',
  },
  'Promised to': {
    since: 3,
    filledBy: 'people',
    width: 130,
    format: '@',
  },
  'Promised by': { since: 3, filledBy: 'people', width: 130, format: '@' },
  Due: {
    since: 3,
    filledBy: 'people',
    width: 92,
    format: 'yyyy-mm-dd',
  },
  'Paid by': {
    since: 3,
    filledBy: 'people',
    width: 92,
    choices: payers,
  },
  'Product met customer': {
    since: 3,
    filledBy: 'people',
    width: 92,
    format: 'yyyy-mm-dd',
  },
  'Asked on': {
    since: 3,
    filledBy: 'add-on',
    width: 92,
    format: 'yyyy-mm-dd',
  },
  Deal: {
    isOptional: true,
    filledBy: 'people',
    width: 120,
    format: '@',
  },
  'Merged into': {
    isOptional: true,
    filledBy: 'add-on',
    width: 92,
    format: '@',
  },
  Source: {
    isOptional: true,
    filledBy: 'people',
    width: 150,
    format: '@',
  },
});
