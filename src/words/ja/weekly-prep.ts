import type { weeklyPrep as english } from '../en/weekly-prep';
import type { Translation } from '../topic';

export const weeklyPrep: Translation<typeof english> = {
  sales: '営業側の準備',
  product: 'プロダクト側の準備',
  labels: {
    newAsk: '新規',
    rank: '順位',
    wish: '希望',
    confirm: '確認',
    overPrice: '価格超過',
    productSays: 'プロダクト側の推奨',
    likelyPrice: '見込みの価格',
    ask: '質問',
  },
  newAsk: '{request}：{size}',
  newAskFor: '{request}：顧客 {customer}、{size}',
  noEstimate: '見積もりはまだありません',
  newAsks: '新しい要望 {n} 件：{requests}',
  moreNames: '他 {n} 件',
  ranked: '{request}：{sales}、プロダクト側では {product}',
  wish: '{request} は確約済みの作業より上位：{granting}',
  leaves: '追加すると残り {amount}',
  short: '{short} 不足：{drop}',
  shortAnyhow: '{short} 不足、取り下げだけでは足りません',
  progress: '{request}：{built}',
  progressSince: '{request}：{built}、{day}から変化なし',
  overPrice: '{request}：価格 {price} に対してプロダクト側の見込みは {estimate}',
  productSays: '{request}：{advice}',
  likelyPrice:
    '{request}、見積もり {estimate}：リリース実績から、半数は {half} まで、5 件中 4 件は {most} まで',
  ask: '営業チームがさらに成果を上げるために、何ができますか？',
};
