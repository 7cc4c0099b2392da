/**
 * The Requests tab: one row per request, the working copy that people edit. What decides a quarter stands first, so that
 * it is in sight beside the open sidebar; the evidence behind it follows.
 */
import { payers, statuses } from '../../budget/request';
import type { Columns } from '../column';

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

export const requestsColumns: Columns<RequestsHeader> = {
  Rank: {
    note: 'Sales’ order of the open requests: 1, 2, 3 … without ties or gaps. Type a rank and the others shift. Ranking costs nothing.',
    filledBy: 'people',
    width: 54,
    align: 'center',
  },
  ID: { note: 'Given once by the add-on and never reused.', filledBy: 'add-on', width: 62, format: '@' },
  Request: {
    note: 'What is asked for, in one line. The title is frozen at commit.',
    filledBy: 'people',
    width: 290,
    format: '@',
    wraps: true,
  },
  Estimate: {
    note: 'Product’s estimate in the quarter’s unit, above 0. Becomes the price at commit; after it, sales pays the price and product re-estimates.',
    filledBy: 'people',
    width: 82,
  },
  Status: {
    note: 'New → Endorsed → Committed → Building → Shipped; or Shelved, Declined, Merged. Set Building by hand; the rest of committed work goes through the sidebar, and an edit waits there with its price.',
    filledBy: 'people',
    width: 100,
    choices: statuses,
  },
  Built: {
    note: 'The built part, set by product: 40 %, 0.4 or 40. Progress is never a change; what was lowered waits in the sidebar.',
    filledBy: 'people',
    width: 66,
    format: '0%',
  },
  Price: {
    note: 'Computed: the estimate as frozen at commit, then grown or cut; of reinstated and carried work, what was left to build.',
    filledBy: 'add-on',
    width: 62,
  },
  'Cost to drop now': {
    note: 'Computed: what is lost if it is dropped today: work built, and disruption. In Shadow mode it is shown and not charged.',
    filledBy: 'add-on',
    width: 82,
  },
  Plan: {
    note: 'Computed: the quarter it fits in, or why not. Later quarters are tentative: do not promise them.',
    filledBy: 'add-on',
    width: 268,
    format: '@',
    wraps: true,
  },
  Customer: {
    note: 'Who asks; several separated by commas.',
    filledBy: 'people',
    width: 150,
    format: '@',
  },
  'Deal value': {
    note: 'The value of the deal behind it, a number.',
    filledBy: 'people',
    width: 92,
    format: '#,##0',
  },
  'Close date': {
    note: 'When the deal is expected to close, a date.',
    filledBy: 'people',
    width: 92,
    format: 'yyyy-mm-dd',
  },
  'Asked by': { note: 'The colleague who brought it.', filledBy: 'people', width: 130, format: '@' },
  Asks: {
    note: 'How many customers asked for it, a whole number.',
    filledBy: 'people',
    width: 54,
    format: '0',
  },
  Motive: {
    note: 'Why it matters: new, expand, retain or win back.',
    filledBy: 'people',
    width: 84,
    choices: ['new', 'expand', 'retain', 'win back'],
  },
  'Not before': {
    note: 'The earliest quarter it can be built in, such as 2027-Q1. Blank means any.',
    filledBy: 'people',
    width: 90,
    format: '@',
  },
  'Product says': {
    note: 'Product’s recommendation. It shows beside the rank and decides nothing.',
    filledBy: 'people',
    width: 210,
    format: '@',
  },
  Notes: { note: 'Anything worth keeping.', filledBy: 'people', width: 210, format: '@' },
  'Product rank': {
    note: 'The order product recommends: 1, 2, 3 … It shows beside the rank and decides nothing; more than three places apart is marked.',
    since: 3,
    filledBy: 'people',
    width: 70,
    align: 'center',
  },
  'Promised to': {
    note: 'The customer to whom this was promised. A promise needs someone who pays before the next commit.',
    since: 3,
    filledBy: 'people',
    width: 130,
    format: '@',
  },
  'Promised by': { since: 3, note: 'Who gave the promise.', filledBy: 'people', width: 130, format: '@' },
  Due: {
    note: 'When it was promised for, a date.',
    since: 3,
    filledBy: 'people',
    width: 92,
    format: 'yyyy-mm-dd',
  },
  'Paid by': {
    note: 'Who pays for the promise: Sales, out of this budget; or Product, outside of it. Blank stops the next commit.',
    since: 3,
    filledBy: 'people',
    width: 84,
    choices: payers,
  },
  'Product met customer': {
    note: 'When product last met the customer about this, a date.',
    since: 3,
    filledBy: 'people',
    width: 92,
    format: 'yyyy-mm-dd',
  },
  'Asked on': {
    note: 'When it was asked, written with the ID. Without an answer for 14 days it is listed.',
    since: 3,
    filledBy: 'add-on',
    width: 92,
    format: 'yyyy-mm-dd',
  },
  Deal: {
    note: 'The deal’s name or number in the CRM; several separated by commas. A deal on several requests counts once in every total.',
    isOptional: true,
    filledBy: 'people',
    width: 120,
    format: '@',
  },
  'Merged into': {
    note: 'The request that this one was merged into; its asks are counted there.',
    isOptional: true,
    filledBy: 'add-on',
    width: 84,
    format: '@',
  },
  Source: {
    note: 'Where it came from: an issue’s key or a record’s number. Importing the same source again adds nothing.',
    isOptional: true,
    filledBy: 'people',
    width: 150,
    format: '@',
  },
};
