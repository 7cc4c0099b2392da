import type { weeklyFrame as english } from '../en/weekly-frame';
import type { Translation } from '../topic';

export const weeklyFrame: Translation<typeof english> = {
  title: 'Sales budget · {quarter}',
  meeting: '週次会議、{day}',
  closed: '{day}に締め済み',
  lastMet: '前回 {day}',
  streak: '{weeks} 週連続',
  missedOne: '{day}の週は会議なし',
  missed: '{weeks} 週間会議なし',
  rowGone: 'Requests シートに行がありません',
  pace: '進み具合',
};
