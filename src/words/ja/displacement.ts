import type { displacement as english } from '../en/displacement';
import type { Translation } from '../topic';

export const displacement: Translation<typeof english> = {
  sentence: '{added} を入れると {dropped} が外れます。{loss}。',
  nothingLost: '失うものはありません',
  nothingLostNotStarted: '未着手の作業は無料で動かせるため、失うものはありません',
  lossOfOne: {
    one: '{size}のうち {cost} を失います（作成済み {built}、中断コスト {disruption}）',
    other: '{size}のうち {cost} を失います（作成済み {built}、中断コスト {disruption}）',
  },
  lossOfSeveral: {
    one: '合計 {size}のうち {cost} を失います（作成済み {built}、中断コスト {disruption}）',
    other: '合計 {size}のうち {cost} を失います（作成済み {built}、中断コスト {disruption}）',
  },
  alsoGivenUp: '{added} を収めるには {titles} もあきらめることになります。',
  short: 'まだ {amount} 不足しています。',
  remaining: '変更後の残り：{amount}。',
};
