/** How an action ended, in the sentence that the person who pressed is told. */
import { topic } from '../topic';

export const outcomes = topic('outcomes', {
  changed: '{change}: done. {left} left.',
  applied: '{changes} applied. {left} left.',
  reverted: '{changes} reverted.',
  /** {changes} of both. */
  pendingChanges: { one: '{n} pending change', other: '{n} pending changes' },
  undone: 'Undone: {what}.',
  lastChange: 'the last change',
  /** Said to whoever presses again without having been told. */
  doneBefore: 'This was done by your first press. It counts once.',
  doneBeforeAt: 'This was done by your first press, at {when}. It counts once.',
  /** Said where Google refused a call of the first try. */
  doneInTwo: 'This is done. It took two tries and counts once.',
  requests: { one: '{n} request, {amount}', other: '{n} requests, {amount}' },
  committed: '{quarter} is committed: {requests}.',
  proposed: 'The commit of {quarter} is proposed: {requests}. It counts once the second name is under it.',
  closed: '{quarter} is closed; {next} is open.',
  weeklyReady: 'The weekly tab is ready for {day}.',
  notRecorded: 'The meeting is not recorded. {why}',
  meetingGone: 'One of these meetings is not kept any more. Choose another.',
  tidyAlready: 'The ranks are tidy already.',
  tidied: { one: '{n} rank tidied.', other: '{n} ranks tidied.' },
  sortedAlready: 'The rows stand in rank order already.',
  sorted: 'The rows stand in rank order.',
  sessionDiscarded: 'The session is discarded; no rank was changed.',
  nothingToMove: 'No quarter is over; nothing had to move.',
  moved: '{titles}: moved to a later quarter, in Not before.',
  ledgerIntact: 'All {n} entries of the ledger are as they were posted.',
  nothingToRepair: 'Nothing was left to repair.',
  repaired: '{n} of {of} repaired.',
  repairedSoFar:
    '{n} of {of} repaired. Google gives one run six minutes, so the rest is for the next: repair again.',
  repairedInPart: '{n} of {of} repaired. The rest is not as it was shown any more: look again.',
  setUp:
    'The tabs are ready: Allocation, Requests, Changes and Weekly. Begin with a row on Allocation: the blue columns are yours, the grey ones are computed.',
  exampleLoaded:
    'The example is loaded: real requests, everything else about them made up. “Remove example” in the menu takes it away again.',
  exampleGone: 'The example is gone. Your tabs are ready for your own quarter.',
  historyKept: 'The history is kept: the ledger goes on here from where the original was.',
  begunAnew: {
    one: 'Begun anew: what was open stays as ideas, {n} shipped request has left. Everything as it was is in the hidden tabs {tabs}.',
    other:
      'Begun anew: what was open stays as ideas, {n} shipped requests have left. Everything as it was is in the hidden tabs {tabs}.',
  },
  /** Stands behind the name of a tab that is kept: 'Changes (to entry 14, 3f2a90bc)'. */
  untilEntry: 'to entry {entry}, {seal}',
});
