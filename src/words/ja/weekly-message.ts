import type { weeklyMessage as english } from '../en/weekly-message';
import type { Translation } from '../topic';

export const weeklyMessage: Translation<typeof english> = {
  budget: '予算 {amount} {unit}',
  built: '作成済み {amount}',
  stillToBuild: '未作成 {amount}',
  sunk: '失われた作成分 {amount}',
  disruption: '中断コスト {amount}',
  left: '残り {amount}',
  buildingNow: '現在作成中',
  planned: '今四半期の予定（確約済み）',
  queue: '待機リスト（仮）：{heading}',
  customer: '顧客：{customer}',
  nothing: 'なし',
  more: '他 {n} 件',
};
