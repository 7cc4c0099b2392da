import type { summary as english } from '../en/summary';
import type { Translation } from '../topic';

export const summary: Translation<typeof english> = {
  allFit: { one: '要望 {n} 件で {amount} を使います。', other: '要望 {n} 件で {amount} を使います。' },
  firstFit: {
    one: '最上位の要望で {amount} を使います。',
    other: '上位の要望 {n} 件で {amount} を使います。',
  },
  someFit: {
    one: '要望 {all} 件中 {n} 件で {amount} を使います。',
    other: '要望 {all} 件中 {n} 件で {amount} を使います。',
  },
  noneFits: {
    one: '要望 {n} 件はまだ収まりません。',
    other: '要望 {n} 件はどれもまだ収まりません。',
  },
  wouldBeLeft: '残りは {amount} になる見込みです。',
  nothingYet: 'Requests シートにはまだ何もありません。',
  exceeded: '予算 {budget}を {amount} 超過しています。',
  left: '{budget}のうち {amount} が残っています。',
  closed: '{quarter} は {who} が締めました。',
  committed: { one: '要望 {n} 件を確約済みです。', other: '要望 {n} 件を確約済みです。' },
  committedAndShipped: {
    one: '要望 {n} 件を確約済み、{shipped} 件をリリース済みです。',
    other: '要望 {n} 件を確約済み、{shipped} 件をリリース済みです。',
  },
  nothingStarted: '現在作成中のもの：まだ着手したものはありません。',
  building: '現在作成中のもの：{requests}。',
  withProgress: '{title}（{built}）',
  nothingElse: '今四半期の予定はほかにありません。',
  planned: '今四半期の予定：{requests}。',
  whatIsLeft: '残り：{budget}のうち {amount}。',
  notCommitted: '{quarter} はまだ確約されていません。{budget}使えます。',
  over: '{quarter} は {amount} 超過しています。',
  move: '空きのある四半期へ移動してください：{moves}。',
  moveTo: '{titles} を {quarter} へ',
  noRoom: '今後 12 か月に {titles} の空きはありません。製品戦略として検討するか、規模を小さくしてください。',
  overBudget: 'この四半期は予算を {amount} 超過しています。取り下げられたものはありません。',
  cheapestWayBack: '最も安い解消方法：{requests}の取り下げ（残り {amount}）。',
  noWayBack: '取り下げだけでは解消できません。承認者は {amount} を増額できます。',
  copy: 'これは\u300c{name}\u300dのコピーです。新しく始めますか、履歴を引き継ぎますか？',
  copyOfUnknown: 'これは別のスプレッドシートのコピーです。新しく始めますか、履歴を引き継ぎますか？',
  copyAnswers:
    '引き継ぐ：台帳はここで続きます。新しく始める：台帳は空になり、元の内容は非表示のシートに残ります。未完了・確約済み・保留中の要望はアイデアとして残り、リリース済みの要望は外れます。',
  idGivenBack: '{row} 行目を {id} に戻しました。ID は一度だけ付与され、その行のものです。',
  idOfCopy: '{row} 行目は {id} のコピーでした。現在は {newId} です。',
  idOfCommittedCopy: '{row} 行目は {id} のコピーでした。現在は {newId} で、未確約です。',
  moreMended: '他 {n} 行も同様に修正しました。',
};
