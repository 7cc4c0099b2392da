import type { workings as english } from '../en/workings';
import type { Translation } from '../topic';

export const workings: Translation<typeof english> = {
  event: '今四半期 {ordinal}の変更（四半期の{third}）',
  lost: '{title}、失われた作成分：{size} の {share} = {lost}',
  disruption: '{title}、中断コスト：{workings} = {cost}',
  disruptionCapped: '{title}、中断コスト：{workings}、{cost} に減額（価格の全額まで）',
  givesBackRest: '{title} から戻る分：{size} \u2212 {lost} \u2212 {cost} = {back}',
  takes: '{title} で使う分：{amount}',
  takesLessSalvaged: '{title} で使う分：{amount}（価格から、まだ使える分を引いた額）',
  freeExit: '{title} は無料で取り下げ：プロダクト側の見込みが価格の 125 % を超過。戻る分：{amount}',
  notStarted: '{title} は未着手：コストなし、戻る分：{amount}',
  takesMore: '{title} で追加で使う分：{amount}',
  givesBack: '{title} から戻る分：{amount}',
  shippedBelow: '{title} から戻る分：{price} \u2212 {actual} = {back}',
  shipped: '{title} は価格 {price} でリリース。超過分は営業側の負担になりません',
  credited: '{title} は全額が戻ります：{amount}',
  keepsPrice: '{title} の価格は {amount} のまま',
  granted: '予算の増加：{amount}',
  taken: '予算の減少：{amount}',
  lent: '予算の増加：{amount}。次の四半期の開始時の予算は同じだけ減ります',
  shadow: 'Shadow モード：差し引かれず、すべて戻ります',
  leftAfter: '変更後の残り：{sum} = {left}',
};
