/** Home of a quarter: while sales ranks, and when it is committed. */
import { topic } from '../topic';

export const pageHome = topic('pageHome', {
  quarter: 'Quarter',
  /** How far the quarter is, behind its name: '2026-Q4 · not committed'. */
  phases: {
    'Set up': 'being set up',
    Rank: 'not committed',
    'Proposed commit': 'proposed',
    Closed: 'closed',
  },
  refresh: 'Refresh',
  checkLedger: 'Check the ledger',
  /** What becomes of the history in a copy of the file. */
  keepHistory: 'Keep the history',
  startFresh: 'Start fresh',
  more: 'More',

  /** While sales ranks; behind the budget: '100 points to spend'. */
  toSpend: '{unit} to spend',
  toSpendUntil: '{unit} to spend, {when}',
  changeBudget: 'Change budget',
  signCommit: 'Sign the commit',
  commitQuarter: 'Commit quarter',
  carriedOver: 'Carried over',
  inRankOrder: 'In rank order',
  tidyThem: 'Tidy ranks',
  sortTab: 'Sort the tab',
  /** Behind it, for those who hear the button. */
  sortTabByRank: 'by rank',
  noRequests: 'No requests yet.',
  typeThem: 'Type them into the Requests tab, one a row: a title, a rank and an estimate are enough.',
  goToRequests: 'Go to Requests',

  /** When it is committed; behind what is left: '15 of 100 points left'. */
  left: 'of {budget} {unit} left',
  overBudgetOf: '{unit}: over the budget of {budget}',
  seeCost: 'See what a change costs',
  closeQuarter: 'Close quarter',
  buildWeekly: 'Build weekly tab',
  committed: 'Committed',
  waiting: 'Waiting',
  thingsToLookAt: { one: '{n} thing to look at', other: '{n} things to look at' },
  otherSide: 'On product’s and the company’s side',
  overBudget: 'Over budget',
  policy: 'How changes are priced',
  shelf: 'On the shelf',
  reinstate: 'Reinstate',
  /** {price} is an amount with its unit, in bold. */
  backFor: 'Back for {price}',

  /** The budget's bar. */
  strip: {
    built: 'Built',
    stillToBuild: 'Still to build',
    sunk: 'Built and lost',
    disruption: 'Disruption',
    left: 'Left',
    fits: 'Fits from the list',
    reserve: 'Held back',
    budget: 'Budget',
    /** Behind each, for those who hear the button. */
    what: ', what is this number?',
  },
  nothingSoFar: 'Nothing so far',

  /** Changes that were made by hand. {cost} is what they cost: 'costs 11', 'free'. */
  pending: 'Changed in the sheet, not applied',
  apply: 'Apply',
  applyAt: 'Apply, {cost}',
  applyAll: 'Apply all',
  applyAllAt: 'Apply all, {cost}',
  applyAllAbout: 'All of them at their prices, as one event.',
  revert: 'Revert',
  revertAll: 'Revert all',

  doneLast: 'Done last',
  undo: 'Undo',
  undoIt: 'Undo it',
  /** {what} is a change: 'Drop HubSpot'. */
  undoWhat: 'Undo: {what}?',
});
