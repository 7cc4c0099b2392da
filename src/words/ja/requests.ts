import type { requests as english } from '../en/requests';
import type { Translation } from '../topic';

export const requests: Translation<typeof english> = {
  inRow: '{row} 行目の要望',
  oneInRow: '{row} 行目のもの',
  nameOne: '要望を指定してください：R-1 などの ID、またはタイトル。',
  notThere: 'Requests シートに要望 {name} がありません。',
  sameName: '{name} という要望が {n} 件あります：{which}。ID で指定してください。',
  notCommitted: '{request} は {quarter} に確約されていません。',
  quarterClosed: '{quarter} は締め済みのため、{request} は取り下げられません。',
  customer: '顧客',
  asks: '依頼件数',
  deal: '商談',
  dealWithDate: '{value}、成約予定{day}',
  estimate: '見積もり',
  asked: '依頼日',
  built: '{share} 作成済み',
  justStarted: '着手したばかり',
  notStarted: '未着手',
  isBuilt: '{title} は {share} 作成済みです。',
  isJustStarted: '{title} は着手したばかりです。',
  isNotStarted: '{title} は未着手です。',
};
