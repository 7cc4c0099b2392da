/** What stands around every screen of both pages, and what several screens say. */
import { topic } from '../topic';

export const pageFrame = topic('pageFrame', {
  product: 'Sales Budget',
  /** Before the person's role, for those who hear it. */
  youAre: 'You are:',
  loading: 'Loading',
  back: 'Back',
  notDone: 'Not done',
  notNow: 'Not now',
  settleFirst: 'To settle first',
  askedBy: 'Asked by',
  copy: 'Copy',
  isCopied: 'Copied.',
  selected: 'Selected: press Ctrl+C, or ⌘C, to copy.',
  upToDate: 'Up to date.',

  /** The status line. */
  takesLonger: 'This takes longer than usual.',
  noAnswer: 'Google does not answer: what is shown may be old.',
  stopWaiting: 'Stop waiting',
  changedByOther: 'Changed by someone else just now.',
  askedHasChanged: 'What you were asked about has changed: look again.',

  /** What is shown was worked out before somebody changed the spreadsheet. */
  stale: 'Changed meanwhile',
  staleAbout: 'The spreadsheet has changed since these numbers were worked out. What you wrote stays.',
  workOutAgain: 'Work them out again',

  /** Behind a cell's or a tab's name, for those who hear the link. */
  goToTab: ', go to this tab',
  goToCell: ', go to this cell of {tab}',
  /** Behind a field's label, for those who hear it. */
  measuredIn: ', in {unit}',
  fieldIsFull: 'It holds {longest} characters: what was longer is cut off.',

  /** Of a list of requests. */
  rank: 'Rank',
  withoutTitle: 'Untitled',
  noEstimate: 'no estimate',
  /** A line that opens the rest of a list. */
  nMore: '{n} more',
  asks: { one: '{n} ask', other: '{n} asks' },
  /** Over a list of problems. */
  thingsToSettle: { one: '{n} thing to settle first', other: '{n} things to settle first' },
});
