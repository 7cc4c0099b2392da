import type { pace as english } from '../en/pace';
import type { Translation } from '../topic';

export const pace: Translation<typeof english> = {
  notBegun: '四半期はまだ始まっていません：{budget}のうち {used} を使用。',
  gone: '四半期は終わりました：{budget}のうち {used} を使用。',
  week: '第 {week} 週（全 {weeks} 週）：四半期の {gone} が経過し、{budget}のうち {used} を使用。',
  said: '確約と実績',
  churn: '入れ替わり',
  estimates: '見積もり',
  hits: '的中率',
  nothingCommitted: '確約なし',
  saidAndDone: '要望 {said} 件中 {done} 件をリリース、{saidAmount}のうち {doneAmount}（{share}）',
  churnSays: '総量 {gross}、純増減 {net}：確約 {committed} に対して追加 {into}、除外 {out}',
  notEnough: 'データ不足：リリース済みの要望 {count} 件（{enough} 件必要）',
  bias: {
    high: 'リリース済みの要望 {count} 件の実績は価格の {bias}：見積もりは高め',
    low: 'リリース済みの要望 {count} 件の実績は価格の {bias}：見積もりは低め',
    right: 'リリース済みの要望 {count} 件の実績は価格の {bias}：見積もりはほぼ適正',
  },
  hitsSay: 'リリース済みの要望 {count} 件中 {hits} 件が価格の ±25 % 以内（{share}）',
  willNotFinish: 'このペースでは終わらないもの',
  tooEarly: 'まだ判断できません。ペースは四半期の 3 分の 1 を過ぎると分かります。',
  allCanBeDone: 'なし：期末までにすべて完了できます。',
  builtSoFar: '四半期の {gone} 経過時点で {built} 作成済み',
  builtByTheEnd: '四半期の {gone} 経過時点で {built} 作成済み。このペースでは期末に {projected}',
  nothingBuilt: '未着手：{price} 必要ですが、まだ何も作成されていません',
  noRoom:
    '未着手：{price} 必要ですが、このペースで期末までに作れるのはあと {room}、これより先の分が {ahead} あります',
};
