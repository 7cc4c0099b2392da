import type { viewShelf as english } from '../en/view-shelf';
import type { Translation } from '../topic';

export const viewShelf: Translation<typeof english> = {
  builtAndLost: '{quarter} に {share} 作成：失われた作成分 {built}',
  builtAtNoCost: '{quarter} に {share} 作成：{built} 作成、営業側の負担なし',
  fullPrice: '価格の全額 {price}：作成済みの分はもう考慮されません。',
  lessAll: '価格 {price} − {salvage}：作成・支払い済みの分の全量を差し引きます。',
  lessHalf: '価格 {price} − {salvage}：作成・支払い済みの分の半量を差し引きます。',
};
