/** Who was heard: the desk's page, the health page and the reply to a colleague. */
import { topic } from '../topic';

export const heard = topic('heard', {
  noPromise: 'No promise to the customer yet.',
  logged: 'Logged as {id} for the weekly meeting. {noPromise}',
  added: 'Added to {request}, now asked for by {asks}. {noPromise}',
  nobodyNamed: 'Nobody is named under Asked by yet.',
  coverage: {
    one: '{heard} of {n} rep heard this month.',
    other: '{heard} of {n} reps heard this month.',
  },
  coverageWithout: {
    one: '{heard} of {n} rep heard this month, not yet: {names}.',
    other: '{heard} of {n} reps heard this month, not yet: {names}.',
  },
  deals: 'Deals behind what waits: {total}, each counted once.',
  metNobody: 'Product has not met a customer in {quarter} yet: write the day under Product met customer.',
  met: {
    one: 'Product met {n} customer this quarter.',
    other: 'Product met {n} customers this quarter.',
  },
  /** {shipped} is a list of requests, {customers} of those who asked for them. */
  toTell: '{shipped} ({customers})',
  noMotive: 'no motive',
  age: 'asked {days} days ago',
});
