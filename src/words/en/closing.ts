/** What closing a quarter does, for the people who are about to close it. {next} is the next quarter. */
import { topic } from '../topic';

export const closing = topic('closing', {
  allDone: 'Everything that was committed has shipped or left.',
  /** {requests} is a list such as 'SSO (12) and SAP (20)'. */
  unfinishedPrepaid: 'Not finished: {requests}. Sales has paid for it: it goes on in {next}, prepaid.',
  unfinishedFirstClaim:
    'Not finished: {requests}. Added late or paused by sales: it has first claim on the budget of {next}.',
  /** One of {requests}; {rest} is what is not built yet. */
  unfinished: '{title} ({rest})',
  over: '{quarter} is over its budget by {amount}: nothing carries over, and nothing is taken from {next} for it.',
  nothingLeft: 'Nothing is left to carry over.',
  allCarries: '{unspent} not spent: all of it carries over to {next}.',
  someCarries:
    '{unspent} not spent: {carries} carry over to {next} (once, and at most {cap} of the base), {lapses} lapse.',
  opening: '{next} then has {amount} left of a budget of {budget}.',
  rowAdded: 'Its row is added to the Allocation tab with the settings of this one.',
  early: '{quarter} runs until {day}: closing it now is early.',
  /** Beside each unfinished request. */
  notePrepaid: 'carried over, prepaid ({built} of {price} built)',
  noteFirstClaim: 'first claim on {next} ({built} of {price} built)',
});
