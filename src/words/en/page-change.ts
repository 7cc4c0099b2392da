/** The composer of changes, the price of one, and the confirmations of a commit and a closing. */
import { topic } from '../topic';

export const pageChange = topic('pageChange', {
  changeSomething: 'Change something',
  whatChanges: 'What changes?',
  mayLook: 'You can look at the price.',
  /** How many changes of sales' this will be: '3rd change'. */
  nthChange: '{ordinal} change',
  showPriceOfAll: 'Show the price of all',
  addAnother: 'Add another change to this Apply',
  inThisApply: 'In this Apply',
  inThisApplyAsOne: 'In this Apply, as one event',
  remove: 'Remove',
  /** The two requests of a swap. */
  out: 'Out',
  in: 'In',
  shippable: 'Product says the rest can ship without it',
  shippableAbout: 'Then the cut is free. Otherwise it is priced as dropping that part.',
  whoseDecision: 'Whose decision is it?',
  decisionMissing: 'Choose whose decision it is.',

  /** A change with its price. */
  cannotBeDone: 'This cannot be done as it is',
  chooseAgain: 'Choose again',
  keepIt: 'Keep it',
  checkAgain: 'Check again',
  aWay: 'A way to do it',
  ways: 'Ways to do it',
  cheaper: 'Cheaper ways',
  cheaperToFree: 'Cheaper ways to free {amount}',
  thePrice: 'The price',
  workings: 'How is this worked out?',

  /** What every confirmation asks for. */
  reason: 'Why, and for which deal?',
  sayWhy: 'Say why. It is kept with the change.',
  optional: 'Optional',
  /** Stands in the empty field Asked by. */
  you: 'you',
  name: 'Your name or e-mail (Google doesn’t say who you are)',
  sayWho: 'Say who you are. It is kept with the entry as “said to be”.',
  keptWithName: 'Recorded with your name. Can be undone for two days.',
  keptAsSaid: 'Recorded as said to be by {name}. Can be undone for two days.',

  /** Before the commit and before the closing. */
  notNowYet: 'Not yet',
  commit: 'Commit {quarter}',
  /** Behind the sum of what goes in: '85 of 100 points'. */
  sumOfBudget: 'of {budget} {unit}',
  commitsTo: 'Product commits to',
  waits: 'Waits',
  close: 'Close {quarter}',
  notFinished: 'Not finished',
  notFinishedGoesOn: 'Not finished, goes on in {quarter}',
});
