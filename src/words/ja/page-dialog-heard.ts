import type { dialogHeard as english } from '../en/page-dialog-heard';
import type { Translation } from '../topic';

export const dialogHeard: Translation<typeof english> = {
  title: 'ヒアリング状況',
  notAnswered: '14 日間未回答',
  allAnswered: '2 週間以上前の要望はすべて回答済みです。',
  heard: 'ヒアリング',
  toTell: '今四半期のリリース：連絡先',
  motives: '動機別の要望（見積もり）',
  percent: '{n} %',
  whyNot: '見送りの理由',
  whyMissing: '理由を入力してください。依頼者が読みます。',
  declineRequest: '{request} を見送る',
  keepIt: 'このままにする',
  endorse: '推薦',
  decline: '見送り…',
};
