/** The weekly page as it stands on its tab: headings, heads of columns, and what is said of an empty block. */
import { topic } from '../topic';

export const weeklyTab = topic('weeklyTab', {
  buildFirst: 'Choose “Build weekly tab” in the Sales Budget menu before the meeting.',
  /** The strip's six numbers, each behind its mark of the bar. */
  budget: 'Budget',
  built: 'Built',
  stillToBuild: 'Still to build',
  sunk: 'Built and lost',
  disruption: 'Disruption',
  remaining: 'Left',
  /** The three views. */
  buildingNow: 'Being built now',
  planned: 'Planned this quarter (committed)',
  queue: 'Queue for next quarters (tentative)',
  request: 'Request',
  /** Over the customers that a request is for. */
  customer: 'For',
  /** Over the amounts, in a narrow column. */
  units: {
    'story points': 'Points',
    'engineering weeks': 'Weeks',
    '% of capacity': '% of capacity',
  },
  progress: 'Progress',
  onTheShelf: 'On the shelf',
  /** The budget burn. */
  burn: 'Budget used, week by week',
  burnInNumbers: 'The same in numbers',
  week: 'Wk',
  used: 'Used',
  evenPace: 'Even pace',
  weekOfQuarter: 'Week of the quarter',
  /** Heads of the people's own lines. */
  what: 'What',
  who: 'Who',
  until: 'Until',
  /** Where there is nothing. */
  nothing: 'nothing',
  nothingShipped: 'Nothing shipped this quarter.',
  nothingChanged: 'Nothing has changed.',
  nothingWaits: 'Nothing waits for a decision.',
  noChanges: 'No changes.',
  allFinishes: 'Nothing, at this pace.',
  tooEarly: 'Too early to say.',
  nothingToPrepare: 'Nothing to prepare.',
  /** Labels a note about something that is wrong with the tabs. */
  check: 'Check',
  moreProblems: '{n} more in the sidebar',
});
