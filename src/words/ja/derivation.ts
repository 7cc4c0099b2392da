import type { derivation as english } from '../en/derivation';
import type { Translation } from '../topic';

export const derivation: Translation<typeof english> = {
  base: 'キャパシティ \u00d7 営業割合',
  baseOf: '{capacity}の {share}',
  built: '{price} の {share} 作成済み',
  shipped: '{amount} でリリース',
  leftOver: '締めで未完了、{amount} 作成済み',
  planned: '収まる見込み、未確約',
  reserve: '予備枠',
  heldBack: '確約まで取り置き',
};
