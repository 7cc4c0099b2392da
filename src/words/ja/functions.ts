import type { functions as english } from '../en/functions';
import type { Translation } from '../topic';

export const functions: Translation<typeof english> = {
  unreadableLedger:
    'Changes シートに読み取れないエントリがあります。Sales Budget メニューの「チェックと修復…」で該当のエントリを確認してください。',
  noQuarter: 'Allocation にまだ四半期がありません。行を入力すると数値が表示されます。',
  notCommitted: '{quarter} はまだ確約されていないため、変更にコストはかかりません。',
  closed: '{quarter} は締め済みです。',
  rowOfRange: '範囲の {row} 行目',
  noRanks: 'この範囲に順位はありません。',
  ranksInOrder: '順位は 1～{last} で正しく並んでいます。',
};
