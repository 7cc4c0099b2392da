/** The weekly page as it stands on its tab. */
import { topic } from '../topic';

export const weeklyTab = topic('weeklyTab', {
  /** Labels a note about something that is wrong with the tabs. */
  check: 'Check',
  moreProblems: '{n} more in the sidebar',
});
