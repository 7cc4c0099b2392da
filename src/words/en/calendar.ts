/** Days and stretches of time. */
import { topic } from '../topic';

export const calendar = topic('calendar', {
  /** {month} is one of the names below, the other places are numbers: '5 November 2026'. */
  day: '{day} {month} {year}',
  /** A day of this year: '29 October'. */
  dayOfThisYear: '{day} {month}',
  /** {day} is one of the two above, {time} is '09:30'. */
  moment: '{time} on {day}',
  months: {
    1: 'January',
    2: 'February',
    3: 'March',
    4: 'April',
    5: 'May',
    6: 'June',
    7: 'July',
    8: 'August',
    9: 'September',
    10: 'October',
    11: 'November',
    12: 'December',
  },
  /** The thirds of a quarter, as in 'We are in the middle third' and '× 1.5 (middle third)'. */
  thirds: { 0: 'early third', 1: 'middle third', 2: 'late third' },
  /** Beside the name of a quarter. */
  startsTomorrow: 'starts tomorrow',
  startsInDays: 'starts in {n} days',
  startsInWeeks: 'starts in {n} weeks',
  ended: 'ended {day}',
  week: 'week {week} of {weeks}',
  /** The quarter after one whose name can't be counted on. */
  afterQuarter: 'after {quarter}',
  /** How long ago something was asked for. */
  today: 'today',
  yesterday: 'yesterday',
  daysAgo: '{n} days ago',
  weeksAgo: '{n} weeks ago',
  monthsAgo: '{n} months ago',
});
