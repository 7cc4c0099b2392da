/** How far the quarter has come: what is used, what will not be finished, and the measures of the quarter. */
import { topic } from '../topic';

export const pace = topic('pace', {
  /** {budget} is an amount with its unit. */
  notBegun: 'The quarter has not begun: {used} of {budget} are used.',
  gone: 'The quarter has gone: {used} of {budget} are used.',
  week: 'Week {week} of {weeks}: {gone} of the quarter has gone, and {used} of {budget} are used.',
  /** Headings of lines in the weekly page. */
  said: 'Said and done',
  churn: 'Churn',
  estimates: 'Estimates',
  hits: 'Hit rate',
  nothingCommitted: 'nothing was committed',
  saidAndDone: '{done} of {said} requests shipped, {doneAmount} of {saidAmount} ({share})',
  churnSays: 'gross {gross}, net {net}: {into} in and {out} out, of {committed} committed',
  notEnough: 'not enough: {count} of {enough} shipped requests',
  bias: {
    high: 'actual is {bias} of the price over {count} shipped requests: estimates run high',
    low: 'actual is {bias} of the price over {count} shipped requests: estimates run low',
    right: 'actual is {bias} of the price over {count} shipped requests: estimates are about right',
  },
  hitsSay: '{hits} of {count} shipped requests within 25 % of their price ({share})',
  willNotFinish: 'Will not finish at this pace',
  tooEarly: 'Too early to tell: pace says something from a third of the quarter on.',
  allCanBeDone: 'Nothing: all of it can be done by the end.',
  builtSoFar: '{built} built at {gone} of the quarter',
  builtByTheEnd: '{built} built at {gone} of the quarter: {projected} by its end at this pace',
  nothingBuilt: 'not started: needs {price}, and nothing has been built so far',
  noRoom:
    'not started: needs {price}, and at this pace {room} more get built by the end, {ahead} of it before this',
});
