import type { reasons as english } from '../en/reasons';
import type { Translation } from '../topic';

export const reasons: Translation<typeof english> = {
  number: '確約の {n} 番目',
  numberProposed: '確約案の {n} 番目',
  proposedAnew: '確約案を再作成',
  expects: 'プロダクト側の見込み {amount}',
  shippedAt: '{amount}でリリース',
  was: '旧タイトル：{title}',
  freeExit: '無料の取り下げ：価格 {price} に対してプロダクト側の見込み {estimate}',
  undo: 'エントリ {entry} の取り消し',
  undoBecause: 'エントリ {entry} の取り消し：{reason}',
  lentTo: '{quarter} への前借り：{reason}',
  meeting: '週次会議',
  meetingSettled: '週次会議。対応済み：{items}',
  meetingSettledSince: '週次会議。{day}以降に対応済み：{items}',
  closed: '{carries} を {quarter} に繰り越し、{lapses} は失効',
  leftOverPrepaid: '{price} のうち {built} 作成済み。{rest} は {quarter} に引き継ぎ、前払い済み',
  leftOverFirstClaim:
    '{price} のうち {built} 作成済み。{rest} は {quarter} で優先（後から追加、または一時停止）',
  notSpent: '{quarter} の未使用分',
  prepaid: '{quarter} で支払い済み、未作成',
  carriedPrepaid: '{quarter} で未完了：前払い済み',
  carriedFirstClaim: '{quarter} で未完了：優先（後から追加、または一時停止）',
};
