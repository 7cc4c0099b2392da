/** Problems of who acts: no name, not their right, no reason given, somebody else at it. */
import { topic } from '../topic';

export const problemsOfPeople = topic('problemsOfPeople', {
  acceptorMissing:
    'Google doesn’t say who you are, and every entry names who accepted it. Write your name or e-mail address.',
  /** A sentence each. */
  needsApprover: '{why} {whoMayDoIt}',
  reasonMissing: 'Say why, and for which deal: every change is recorded with its reason.',
  busy: 'Somebody else’s action is still running in this spreadsheet. Nothing was changed; try again in a moment.',
});
