/** What each column of the Requests tab means and takes: the notes of its headers, at most 200 characters each. */
import { topic } from '../topic';

export const columnsRequests = topic('columnsRequests', {
  Rank: 'Sales’ order of the open requests: 1, 2, 3 … without ties or gaps. Type a rank and the others shift. Ranking costs nothing.',
  ID: 'Given once by the add-on and never reused.',
  Request: 'What is asked for, in one line. The title is frozen at commit.',
  Estimate:
    'Product’s estimate in the quarter’s unit, above 0. Becomes the price at commit; after it, sales pays the price and product re-estimates.',
  Status:
    'New → Endorsed → Committed → Building → Shipped; or Shelved, Declined, Merged. Set Building by hand; the rest of committed work goes through the sidebar, and an edit waits there with its price.',
  Built:
    'The built part, set by product: 40 %, 0.4 or 40. Progress is never a change; what was lowered waits in the sidebar.',
  Price:
    'Computed: the estimate as frozen at commit, then grown or cut; of reinstated and carried work, what was left to build.',
  'Cost to drop now':
    'Computed: what is lost if it is dropped today: work built, and disruption. In Shadow mode it is shown and not charged.',
  Plan: 'Computed: the quarter it fits in, or why not. Later quarters are tentative: do not promise them.',
  Customer: 'Who asks; several separated by commas.',
  'Deal value': 'The value of the deal behind it, a number.',
  'Close date': 'When the deal is expected to close, a date.',
  'Asked by': 'The colleague who brought it.',
  Asks: 'How many customers asked for it, a whole number.',
  Motive: 'Why it matters: new, expand, retain or win back.',
  'Not before': 'The earliest quarter it can be built in, such as 2027-Q1. Blank means any.',
  'Product says': 'Product’s recommendation. It shows beside the rank and decides nothing.',
  Notes: 'Anything worth keeping.',
  'Product rank':
    'The order product recommends: 1, 2, 3 … It shows beside the rank and decides nothing; more than three places apart is marked.',
  'Promised to':
    'The customer to whom this was promised. A promise needs someone who pays before the next commit.',
  'Promised by': 'Who gave the promise.',
  Due: 'When it was promised for, a date.',
  'Paid by':
    'Who pays for the promise: Sales, out of this budget; or Product, outside of it. Blank stops the next commit.',
  'Product met customer': 'When product last met the customer about this, a date.',
  'Asked on': 'When it was asked, written with the ID. Without an answer for 14 days it is listed.',
  Deal: 'The deal’s name or number in the CRM; several separated by commas. A deal on several requests counts once in every total.',
  'Merged into': 'The request that this one was merged into; its asks are counted there.',
  Source:
    'Where it came from: an issue’s key or a record’s number. Importing the same source again adds nothing.',
});
