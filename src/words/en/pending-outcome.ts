/** What applying a hand edit does, and what it costs. */
import { topic } from '../topic';

export const pendingOutcome = topic('pendingOutcome', {
  /** {price}: clauses of the table below. */
  dropped: 'Applied, it is dropped: {price}.',
  added: 'Applied, it is added: {price}.',
  reinstated: 'Applied, it is reinstated: {price}.',
  shipped: 'Applied, it ships at its price: {price}.',
  grown: 'Applied, it grows to {amount}: {price}.',
  cut: 'Applied, it is cut to {amount}: {price}.',
  reEstimated: 'Applied, product expects {amount}: {price}.',
  renamed: 'Applied, it has the new title: {price}.',
  granted: 'Applied, the approver grants {amount}: {price}.',
  taken: 'Applied, the approver takes {amount}: {price}.',
  posted: 'Applied, it is posted: {price}.',
  built: 'Applied, this share counts.',
  duplicated: 'Applied, it gets an ID of its own and is a new request.',
  /** Clauses that stand after one another with a comma: 'costs 11, gives 9 back'. */
  price: {
    takes: 'takes {amount} more',
    costs: 'costs {amount}',
    /** In a quarter that is only watched. */
    wouldCost: 'would cost {amount}',
    free: 'free',
    gives: 'gives {amount} back',
  },
});
