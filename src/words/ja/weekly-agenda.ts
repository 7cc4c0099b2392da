import type { weeklyAgenda as english } from '../en/weekly-agenda';
import type { Translation } from '../topic';

export const weeklyAgenda: Translation<typeof english> = {
  heading: '今日決めること',
  labels: {
    overBudget: '予算超過',
    commit: '確約',
    approver: '承認者',
    byHand: '手作業の編集',
    freeExit: '無料の取り下げ',
    unanswered: '未回答',
    shelf: '保留棚',
    promise: '約束',
  },
  proposed: {
    one: '{by} が {day}に確約案を作成：要望 {n} 件、{amount}。{second}を待っています。',
    other: '{by} が {day}に確約案を作成：要望 {n} 件、{amount}。{second}を待っています。',
  },
  freeExit:
    '{title}：価格 {price} に対してプロダクト側の見込みは {estimate}。営業側は無料で取り下げられ、{price} が戻ります',
  unanswered: {
    one: '要望 {n} 件が 14 日以上未回答：{titles}',
    other: '要望 {n} 件が 14 日以上未回答：{titles}',
  },
  moreNames: '他 {n} 件',
  shelved: {
    one: '{titles} を保留棚に移動：成果を紹介し、アイデアを再利用。作成した皆さんに感謝します',
    other: '{titles} を保留棚に移動：成果を紹介し、アイデアを再利用。作成した皆さんに感謝します',
  },
  promised: '{title}：{promise}',
  promise: {
    plain: '約束済み',
    to: '{customer} に約束済み',
    wasDue: '期日超過（{day}）',
    due: '期日 {day}',
    paidBy: { Sales: '営業側が負担', Product: 'プロダクト側が負担' },
    nobodyPays: '負担者は未定',
  },
};
