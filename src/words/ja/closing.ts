import type { closing as english } from '../en/closing';
import type { Translation } from '../topic';

export const closing: Translation<typeof english> = {
  allDone: '確約したものはすべてリリースされたか、外れました。',
  unfinishedPrepaid:
    '未完了：{requests}。営業側は支払い済みのため、前払い済みとして {next} に引き継がれます。',
  unfinishedFirstClaim:
    '未完了：{requests}。営業側が後から追加、または一時停止したものです。{next} の予算で優先されます。',
  unfinished: '{title}（{rest}）',
  over: '{quarter} は予算を {amount} 超過しています。繰り越しはなく、{next} から差し引かれることもありません。',
  nothingLeft: '繰り越す残りはありません。',
  allCarries: '未使用 {unspent}：全額を {next} に繰り越します。',
  someCarries:
    '未使用 {unspent}：{carries} を {next} に繰り越し（1 回限り、基本予算の {cap} まで）、{lapses} は失効します。',
  opening: '{next} は予算 {budget}、残り {amount} で始まります。',
  rowAdded: 'この四半期と同じ設定で、Allocation シートに行が追加されます。',
  early: '{quarter} の期間は{day}までです。今締めるのは早めです。',
  notePrepaid: '繰り越し、前払い済み（{price} のうち {built} 作成済み）',
  noteFirstClaim: '{next} で優先（{price} のうち {built} 作成済み）',
};
