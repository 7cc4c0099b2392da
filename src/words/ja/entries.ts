import type { entries as english } from '../en/entries';
import type { Translation } from '../topic';

export const entries: Translation<typeof english> = {
  takes: '{amount} を使用',
  goesOn: '{amount} で継続',
  notFinished: '{quarter} の締めで未完了',
  wouldHaveCost: '本来のコスト {amount}',
  lost: '失われた作成分 {amount}',
  disruption: '中断コスト {amount}',
  cameBack: '{amount} が戻りました',
  because: '理由：{reason}',
  atPrice: '価格どおり {amount}',
  belowPrice: '{price} に対して {actual}',
  abovePrice: '{actual}（価格を {over} 超過、プロダクト側の負担）',
  byTo: '{by}（合計 {price}）',
  expects: 'プロダクト側の見込み {actual}（価格 {price}）',
  newTitle: '名称変更',
  ofBudget: '予算 {amount}',
  fromNext: '次の四半期から {amount}',
  bySide: {
    Sales: '営業側の判断',
    Product: 'プロダクト側の判断',
    Company: '会社の判断',
    'No fault': 'だれの責任でもない事情',
  },
};
