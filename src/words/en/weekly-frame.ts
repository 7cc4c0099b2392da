/** The title of the weekly page, and the line under it. */
import { topic } from '../topic';

export const weeklyFrame = topic('weeklyFrame', {
  title: 'Sales budget · {quarter}',
  /** Parts of one line, with dots between them. */
  meeting: 'Weekly meeting, {day}',
  closed: 'closed on {day}',
  lastMet: 'last met {day}',
  streak: '{weeks} weeks in a row',
  missedOne: 'no meeting in the week of {day}',
  missed: 'no meeting for {weeks} weeks',
  /** A committed request whose row somebody has deleted. */
  rowGone: 'its row is gone from the Requests tab',
  pace: 'How it goes',
});
