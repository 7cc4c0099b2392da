import type { dialogDuplicates as english } from '../en/page-dialog-duplicates';
import type { Translation } from '../topic';

export const dialogDuplicates: Translation<typeof english> = {
  title: '重複',
  none: 'タイトルが似ている未完了の要望はありません。',
  about:
    '依頼件数は残す要望に合算され、順位は高いほうになります。もう一方は残す要望を指し、後で分離できます。',
  merged: '統合済み',
  takeApart: '分離',
  whichStays: 'どちらを残しますか？',
  mergeInto: '{request} に統合：依頼 {asks} 件',
  rank: '順位 {rank}',
};
