/** What each side prepares before the weekly meeting. */
import { topic } from '../topic';

export const weeklyPrep = topic('weeklyPrep', {
  sales: 'Prep for sales',
  product: 'Prep for product',
  /** Each stands before its note. */
  labels: {
    newAsk: 'New',
    rank: 'Rank',
    wish: 'Wish',
    confirm: 'Confirm',
    overPrice: 'Over its price',
    productSays: 'Product says',
    likelyPrice: 'Likely price',
    ask: 'Ask',
  },
  /** {size}: an amount, or that there is no estimate. */
  newAsk: '{request}: {size}',
  newAskFor: '{request}: for {customer}, {size}',
  noEstimate: 'no estimate yet',
  newAsks: '{n} asks: {requests}',
  /** The last name of a list: 'SSO, Audit log and 4 more'. */
  moreNames: '{n} more',
  /** {sales}, {product}: places such as '2nd'. */
  ranked: '{request}: {sales}, product would put it {product}',
  /** {granting}: one of the three clauses after it. */
  wish: '{request}, ranked above committed work: {granting}',
  leaves: 'adding it leaves {amount}',
  short: 'short by {short}: {drop}',
  shortAnyhow: 'short by {short}, and no drop frees that much',
  progress: '{request}: {built}',
  progressSince: '{request}: {built}, the same since {day}',
  overPrice: '{request}: product expects {estimate} at a price of {price}',
  productSays: '{request}: {advice}',
  likelyPrice:
    '{request}, estimated at {estimate}: going by what has shipped, up to {half} in half of the cases and {most} in four of five',
  ask: 'How can we help the sales team be even more successful?',
});
