import type { weeklyLists as english } from '../en/weekly-lists';
import type { Translation } from '../topic';

export const weeklyLists: Translation<typeof english> = {
  more: '他 {n} 件',
  queue: {
    thisQuarter: '{quarter} · {used}／{budget}、未確約',
    later: '{quarter} · {used}／約 {budget}、約束しないでください',
    unplanned: 'この先 4 四半期に予定なし',
  },
  shelf: {
    line: '{built}。{comesBack}',
    built: '{share} 作成済み',
    builtAndLost: '{share} 作成、失われた作成分 {amount}',
    builtByOthers: '{share} 作成、{amount} 作成、営業側の負担なし',
    reinstate: '今復帰するには {amount}',
    noEstimate: '復帰には見積もり（{unit}）が必要',
    idea: '次の会議で紹介し、アイデアを再利用しましょう。',
  },
  sides: {
    sales: '営業側による変更',
    product: 'プロダクト側と会社による変更',
    none: '今四半期の変更なし',
    change: '{title}：{says}',
  },
  closing: {
    great: 'リリースした成果',
    nothing: '今四半期のリリースはありません。',
    customer: '顧客：{customer}',
    deals: '商談金額 {total}',
    asks: { one: '依頼 {n} 件', other: '依頼 {n} 件' },
    learned: '学んだこと',
    waste: 'ロス',
  },
};
