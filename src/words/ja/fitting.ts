import type { fitting as english } from '../en/fitting';
import type { Translation } from '../topic';

export const fitting: Translation<typeof english> = {
  dropCosts: '{title}（コスト {cost}）',
  dropFree: '{title}（未着手、コストなし）',
  alsoDrop: '{requests}も取り下げる（残り {amount}）',
  slice: '今 {now}、次の四半期に {later} を作る',
  askApprover: '承認者に {amount} を依頼する',
  or: '{before}／{next}',
  drop: '{requests}を取り下げる（残り {amount}）',
  wholeOf: '{title}（{takes}）',
  moreOf: '{title} の拡大（{takes}）',
  pauseOf: '{title} の一時停止（{takes}）',
};
