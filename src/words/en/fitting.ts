/** What does not fit, and what would make it fit. */
import { topic } from '../topic';

export const fitting = topic('fitting', {
  /** A request to drop, in a list of them. */
  dropCosts: '{title} (costs {cost})',
  dropFree: '{title} (not started, no charge)',
  /** Ways to make it fit, parted by {or}; the first begins with a capital letter, and a full stop is put behind the last. */
  alsoDrop: 'also drop {requests}, which leaves {amount}',
  slice: 'build {now} now and {later} next quarter',
  askApprover: 'ask the approver for {amount}',
  or: '{before}; or {next}',
  /** The first without 'also', a clause of a sentence of the weekly page. */
  drop: 'drop {requests}, which leaves {amount}',
  /** What is to fit: 'SAP (25) does not fit: …'. */
  wholeOf: '{title} ({takes})',
  moreOf: 'More of {title} ({takes})',
  pauseOf: 'A pause of {title} ({takes})',
});
