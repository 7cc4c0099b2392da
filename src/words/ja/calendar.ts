import type { calendar as english } from '../en/calendar';
import type { Translation } from '../topic';

export const calendar: Translation<typeof english> = {
  day: '{year}年{month}月{day}日',
  dayOfThisYear: '{month}月{day}日',
  moment: '{day} {time}',
  months: {
    1: '1',
    2: '2',
    3: '3',
    4: '4',
    5: '5',
    6: '6',
    7: '7',
    8: '8',
    9: '9',
    10: '10',
    11: '11',
    12: '12',
  },
  thirds: { 0: '序盤', 1: '中盤', 2: '終盤' },
  startsTomorrow: '明日開始',
  startsInDays: '{n} 日後に開始',
  startsInWeeks: '{n} 週間後に開始',
  ended: '{day}終了',
  week: '第 {week} 週（全 {weeks} 週）',
  afterQuarter: '{quarter} の次',
  today: '今日',
  yesterday: '昨日',
  daysAgo: '{n} 日前',
  weeksAgo: '{n} 週間前',
  monthsAgo: '{n} か月前',
};
