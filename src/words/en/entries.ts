/** What an entry of the ledger did to its request: clauses, put one after another with commas. */
import { topic } from '../topic';

export const entries = topic('entries', {
  takes: 'takes {amount}',
  goesOn: 'goes on with {amount}',
  notFinished: 'not finished when {quarter} was closed',
  wouldHaveCost: 'would have cost {amount}',
  lost: '{amount} built and lost',
  disruption: '{amount} disruption',
  cameBack: '{amount} came back',
  because: 'for {reason}',
  atPrice: 'at its price of {amount}',
  belowPrice: 'at {actual} of {price}',
  abovePrice: 'at {actual}, {over} over its price on product\u2019s side',
  byTo: 'by {by} to {price}',
  expects: 'product expects {actual} at a price of {price}',
  newTitle: 'has a new title',
  ofBudget: '{amount} of budget',
  fromNext: '{amount} from the next quarter',
  /** Who pulled it, as the cell Cause keeps it. */
  bySide: {
    Sales: 'by sales',
    Product: 'by product',
    Company: 'by the company',
    'No fault': 'for nobody\u2019s fault',
  },
});
