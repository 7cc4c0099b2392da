import type { status as english } from '../en/status';
import type { Translation } from '../topic';

export const status: Translation<typeof english> = {
  sentence: '{request}：{where}。',
  merged: '別の要望に統合',
  mergedInto: '{request} に統合（そちらをご確認ください）',
  declined: '見送り',
  onShelf: '保留棚（作業は中止）',
  shipped: 'リリース済み',
  committed: '{quarter} に確約済み',
  committedAndBuilt: '{quarter} に確約済み、{share} 作成済み',
  waits: '{request}：待機中。',
  waitsAtRank: '{request}：順位 {rank}、待機中。',
  waitsPlanned: '{request}：待機中（{plan}）。お客様にはまだ何も約束していません。',
  waitsAtRankPlanned: '{request}：順位 {rank}、待機中（{plan}）。お客様にはまだ何も約束していません。',
  wouldFit: '{quarter} に収まる見込み',
};
