import type { calendar as english } from '../en/calendar';
import type { Translation } from '../topic';

export const calendar: Translation<typeof english> = {
  day: '{day}. {month} {year}',
  dayOfThisYear: '{day}. {month}',
  moment: '{day}, {time} Uhr',
  months: {
    1: 'Januar',
    2: 'Februar',
    3: 'März',
    4: 'April',
    5: 'Mai',
    6: 'Juni',
    7: 'Juli',
    8: 'August',
    9: 'September',
    10: 'Oktober',
    11: 'November',
    12: 'Dezember',
  },
  thirds: { 0: '1. Drittel', 1: '2. Drittel', 2: '3. Drittel' },
  startsTomorrow: 'beginnt morgen',
  startsInDays: 'beginnt in {n} Tagen',
  startsInWeeks: 'beginnt in {n} Wochen',
  ended: 'endete am {day}',
  week: 'Woche {week} von {weeks}',
  afterQuarter: 'nach {quarter}',
  today: 'heute',
  yesterday: 'gestern',
  daysAgo: 'vor {n} Tagen',
  weeksAgo: 'vor {n} Wochen',
  monthsAgo: 'vor {n} Monaten',
};
