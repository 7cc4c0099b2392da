/** A moment as people read it: '09:30 on 1 October 2026'. */
import { calendar } from './en/calendar';
import { fill } from './fill';
import { showDay } from './show-day';

/** Without its seconds; text that is no moment comes back as it is. */
export const showMoment = (when: string): string => {
  const [day = '', time = ''] = when.split(' ');
  return /^\d\d:\d\d/.test(time)
    ? fill(calendar.moment, { day: showDay(day), time: time.slice(0, 5) })
    : when;
};
