import type { dialogSession as english } from '../en/page-dialog-session';
import type { Translation } from '../topic';

export const dialogSession: Translation<typeof english> = {
  title: '2 件ずつ順位付け',
  begin: '開始',
  tooFew: '待機中の要望が 2 件未満のため、比較できません。',
  about: '要望を 2 件ずつ、判断材料とともに比較します。新しい順位を適用するまで、現在の順位は変わりません。',
  howMany: '対象とする上位の件数',
  wholeNumber: '2～{most} の整数を入力してください。',
  atMost: '質問は最大 {n} 問です。',
  whichFirst: 'どちらを優先しますか？',
  nthOf: '{n} 問目／最大 {most} 問',
  discard: '破棄',
  previous: '前へ',
  lost: '最後の回答は Google に保存されませんでした。このページを開いている間は、回答はここに残ります。',
  leave: 'いつでも中断できます。回答は保存されます。',
  rankNow: '{request}、現在の順位 {rank}',
  whatMoved: '順位の変化',
  applyRanks: '順位を適用',
  previousQuestion: '前の質問',
};
