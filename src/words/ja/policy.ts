import type { policy as english } from '../en/policy';
import type { Translation } from '../topic';

export const policy: Translation<typeof english> = {
  card: '作成済みの分{disruption}がかかります。価格の全額を超えることはありません。',
  cardOfMode: {
    Shadow: 'Shadow モード：コストは表示・記録されますが、差し引かれません。',
    Locked: 'ロック中：着手済みの作業の変更には承認者が必要です。',
  },
  conventions:
    '率は慣例値です。Allocation シートで別のポリシーを選ぶと、次の四半期から有効になります。変更のコストが予算の {gate} を超えると、次にコストのかかる変更には承認者が必要です。',
  locked: '{quarter} はロック中です。着手済みの作業の変更には承認者が必要です。',
  gate: '変更のコストは {budget}のうち {waste} で、{gate} を超えています。次にコストのかかる変更には承認者が必要です。',
  waste: 'ロス：{says}。',
  wasteLevels: {
    low: '少ない（変更のコストは {budget}のうち {waste}、{share}、{threshold} 以下）',
    noticeable: 'やや多い（変更のコストは {budget}のうち {waste}、{share}、{threshold} 超）',
    high: '多い（変更のコストは {budget}のうち {waste}、{share}、{threshold} 超）',
    'very high': '非常に多い（変更のコストは {budget}のうち {waste}、{share}、{threshold} 超）',
  },
  rateOf: '{rate}（{amount} に対して）',
  rateOfInterrupted: '中断する量の {rate}',
  escalating: {
    card: 'に加えて中断するものの規模の {rate}（率は変更のたびに上がり、{growth}）',
    cardByCalendar: 'に加えて中断するものの規模の {rate}（率は{growth}）',
    times: ' \u00d7 {factor}（{why}）',
    change: '{ordinal}の変更',
    stays: '期末まで一定',
    doubles: '期末には 2 倍',
    triples: '期末には 3 倍',
    grows: '期末には {times} 倍',
  },
  flatFee: {
    card: 'に加えて、中断する着手済みの要望 1 件につき、規模にかかわらず基本予算の {share}（四半期を通じて一定）',
    workings: '基本予算 {budget}の {share}',
    next: '中断する要望 1 件につき {fee}',
  },
  sunkOnly: {
    card: 'のみ',
    next: '作成済みの分のみ',
  },
  churnBrackets: {
    card: 'に加えて、中断するものの一部（四半期の累計中断量に応じて上昇：{brackets}）',
    nothingUpTo: '予算の {share} まで 0',
    upTo: '予算の {share} まで {rate}',
    above: '超過分は {rate}',
    next: '次に中断する {amount}の {rate}、その後は {then}',
  },
};
