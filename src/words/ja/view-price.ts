import type { viewPrice as english } from '../en/view-price';
import type { Translation } from '../topic';

export const viewPrice: Translation<typeof english> = {
  notPossible: '今はできません',
  growsBy: '拡大量',
  cutBy: '縮小量',
  reallyTook: '実際の所要量',
  newEstimate: '新しい見積もり',
  howMuchTo: {
    grant: '増額する量',
    take: '減額する量',
    lend: '前借りする量',
  },
  sunk: '失われた作成分',
  disruption: '中断コスト',
  disruptionOf: '中断コスト：{workings}',
  chargedInShadow: 'うち Shadow モードで差し引かれる分',
  givesBack: '戻る分',
  takes: '使う分',
  leftAfter: '変更後の残り',
  frees: '{amount} が空く',
  freesUnstarted: '{amount} が空く、未着手',
  free: '無料',
  productsPlace: 'プロダクト側では {place}',
};
