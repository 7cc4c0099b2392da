/** What custom functions answer in words. */
import { topic } from '../topic';

export const functions = topic('functions', {
  unreadableLedger:
    'An entry on the Changes tab can’t be read any more. Choose “Check and repair…” in the Sales Budget menu: it names the entry.',
  noQuarter: 'Allocation has no quarter yet: write its row, then the number appears.',
  notCommitted: '{quarter} is not committed yet, so changes cost nothing.',
  closed: '{quarter} is closed.',
  rowOfRange: 'row {row} of the range',
  noRanks: 'There are no ranks in this range.',
  ranksInOrder: 'The ranks are in order: 1 to {last}.',
});
