/** The quarter in a sentence or two: on Home, in the weekly meeting, and when more is planned than there is. */
import { topic } from '../topic';

export const summary = topic('summary', {
  /** Before the commit, each followed by what waits first. */
  allFit: { one: 'Your {n} request uses {amount}.', other: 'Your {n} requests use {amount}.' },
  firstFit: { one: 'Your first request uses {amount}.', other: 'Your first {n} requests use {amount}.' },
  /** {all} is always more than one. */
  someFit: {
    one: '{n} of your {all} requests uses {amount}.',
    other: '{n} of your {all} requests use {amount}.',
  },
  noneFits: { one: 'Your {n} request does not fit yet.', other: 'None of your {n} requests fits yet.' },
  wouldBeLeft: '{amount} would be left.',
  nothingYet: 'Nothing is on the Requests tab yet.',
  /** {budget} is an amount with its unit. */
  exceeded: 'The budget of {budget} is exceeded by {amount}.',
  left: '{amount} of {budget} are left.',
  closed: '{quarter} was closed by {who}.',
  committed: { one: '{n} request is committed.', other: '{n} requests are committed.' },
  committedAndShipped: {
    one: '{n} request is committed, {shipped} shipped.',
    other: '{n} requests are committed, {shipped} shipped.',
  },
  /** What the VP of Product says first in the weekly meeting. */
  nothingStarted: "Here's what we're building for you: nothing is started yet.",
  building: "Here's what we're building for you: {requests}.",
  /** One of {requests}; {built} is '40 % built' or 'just started'. */
  withProgress: '{title} ({built})',
  nothingElse: 'Nothing else is planned this quarter.',
  planned: 'Planned this quarter: {requests}.',
  whatIsLeft: "Here's what's left: {amount} of {budget}.",
  notCommitted: '{quarter} is not committed yet: {budget} to spend.',
  /** A quarter that is planned too full, and where its requests could go. */
  over: '{quarter} is over by {amount}.',
  move: 'Move {moves}, where there is room.',
  /** One of {moves}. */
  moveTo: '{titles} to {quarter}',
  noRoom:
    'Nothing in the next twelve months has room for {titles}: talk about it as product strategy, or make it smaller.',
  /** A committed quarter below zero. */
  overBudget: 'The quarter is over its budget by {amount}. Nothing was dropped.',
  cheapestWayBack: 'Cheapest way back: drop {requests}, which leaves {amount}.',
  noWayBack: 'No drop frees that much; the approver may grant {amount}.',
  /** In a copy of the file. */
  copy: 'This is a copy of \u201c{name}\u201d. Start fresh or keep the history?',
  copyOfUnknown: 'This is a copy of another spreadsheet. Start fresh or keep the history?',
  copyAnswers:
    'Keep: the ledger goes on here. Fresh: it is emptied here and kept as a hidden tab; open, committed and shelved requests stay as ideas, shipped ones leave.',
  /** What was done about IDs that an edit had copied, erased or typed over. */
  idGivenBack: 'Row {row} is {id} again: an ID is given once and belongs to its row.',
  idOfCopy: 'Row {row} was a copy of {id}: it is {newId} now.',
  idOfCommittedCopy: 'Row {row} was a copy of {id}: it is {newId} now, and not committed.',
  moreMended: '{n} more rows were mended alike.',
});
