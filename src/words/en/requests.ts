/** How requests are named, and what is known of one. */
import { topic } from '../topic';

export const requests = topic('requests', {
  /** Instead of a name, where a row has no ID and no title: also inside a sentence. */
  inRow: 'the request in row {row}',
  /** Among IDs, where one of several requests has none. */
  oneInRow: 'the one in row {row}',
  /** Answers of a function in a cell that is given the name of a request. */
  nameOne: 'Name a request: its ID such as R-1, or its title.',
  notThere: 'There is no request {name} on the Requests tab.',
  sameName: '{n} requests are called {name}: {which}. Name one by its ID.',
  notCommitted: '{request} is not committed in {quarter}.',
  quarterClosed: "{quarter} is closed, so {request} can't be dropped any more.",
  /** Labels of what speaks for a request. */
  customer: 'Customer',
  asks: 'Asks',
  deal: 'Deal',
  dealWithDate: '{value}, closes {day}',
  estimate: 'Estimate',
  asked: 'Asked',
  /** How far a request is built. */
  built: '{share} built',
  justStarted: 'just started',
  notStarted: 'not started',
  isBuilt: '{title} is {share} built.',
  isJustStarted: '{title} is just started.',
  isNotStarted: '{title} is not started.',
});
