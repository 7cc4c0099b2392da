import type { pageKinds as english } from '../en/page-kinds';
import type { Translation } from '../topic';

export const pageKinds: Translation<typeof english> = {
  kinds: {
    drop: {
      called: '取り下げ',
      inShort: '取り下げ：{title}',
      explains: '確約済みの作業をやめます。未作成の分が戻ります。',
    },
    swap: {
      called: '入れ替え',
      inShort: '入れ替え：{title} → {other}',
      explains: '1 件を外して別の 1 件を入れます。1 回の変更です。',
    },
    add: {
      called: '追加',
      inShort: '追加：{title}',
      explains: '残りに収まるものを加えます。',
    },
    pause: {
      called: '一時停止',
      inShort: '一時停止：{title}',
      explains:
        'いったん止めて、今四半期中に再開します。作成済みの分は残ります。2 回目の一時停止は取り下げになります。',
    },
    grow: {
      called: '拡大',
      inShort: '拡大：{title}（+{amount}）',
      explains: '確約済みのものの範囲を広げます。',
    },
    cut: {
      called: '縮小',
      inShort: '縮小：{title}（\u2212{amount}）',
      explains: '確約済みのものの範囲を狭めます。',
    },
    reinstate: {
      called: '復帰',
      inShort: '復帰：{title}',
      explains: '保留棚から戻します。まだ使える分は価格から引かれます。',
    },
    ship: {
      called: 'リリース',
      inShort: 'リリース：{title}（{amount}）',
      explains: '完成しました。価格より少なく済んだ場合は差額が戻ります。',
    },
    're-estimate': {
      called: '再見積もり',
      inShort: '再見積もり：{title} \u2192 {amount}',
      explains: '現時点の見込みを入力します。価格は確約時のままです。',
    },
    pull: {
      called: '除外',
      inShort: '除外：{title}',
      explains: '営業側以外の理由で作業を外します。価格の全額が戻ります。',
    },
    grant: { called: '増額', inShort: '増額：{amount}', explains: 'この四半期の予算を増やします。' },
    take: {
      called: '減額',
      inShort: '減額：{amount}',
      explains: '予算を減らします。確約済みのものが取り下げられることはありません。',
    },
    lend: {
      called: '前借り',
      inShort: '前借り：{amount}',
      explains: '次の四半期から借ります。次の四半期の開始時の予算がその分減ります。',
    },
  },
  pickOne: {
    out: { whichOne: 'どれを外しますか？', missing: '外すものを選んでください。' },
    waiting: { whichOne: 'どれを入れますか？', missing: '入れるものを選んでください。' },
    started: { whichOne: 'どれを一時停止しますか？', missing: '一時停止するものを選んでください。' },
    shelved: { whichOne: 'どれを復帰しますか？', missing: '復帰するものを選んでください。' },
    grow: { whichOne: 'どれを拡大しますか？', missing: '拡大するものを選んでください。' },
    cut: { whichOne: 'どれを縮小しますか？', missing: '縮小するものを選んでください。' },
    ship: { whichOne: 'どれをリリースしましたか？', missing: 'リリースしたものを選んでください。' },
    're-estimate': {
      whichOne: 'どれを再見積もりしますか？',
      missing: '再見積もりするものを選んでください。',
    },
    pull: { whichOne: 'どれを除外しますか？', missing: '除外するものを選んでください。' },
  },
  none: {
    committed: '確約済みのものはありません。',
    waiting: '確約済みの四半期に入れられる、待機中の要望はありません。',
    started: '着手済みのものがないため、一時停止するものはありません。',
    shelved: '保留棚は空です。',
  },
  amountFields: {
    budget: { label: '量', missing: '量を入力してください。' },
    grow: { label: '拡大量', missing: '拡大量を入力してください。' },
    cut: { label: '縮小量', missing: '縮小量を入力してください。' },
    ship: { label: '実際の所要量', missing: '実際の所要量を入力してください。' },
    're-estimate': { label: '新しい見積もり', missing: '新しい見積もりを入力してください。' },
  },
  hints: {
    ship: '価格を下回れば差額が戻ります。上回っても営業側の追加負担はありません。',
    're-estimate': '価格を大きく上回ると、営業側は無料で取り下げられます。',
  },
  shows: {
    price: '価格を見る',
    back: '戻る量を見る',
    effect: '影響を見る',
  },
  causeNames: { Product: 'プロダクト側', Company: '会社', 'No fault': 'だれの責任でもない' },
  forSide: { Sales: '営業側', Product: 'プロダクト側', Approver: '承認者' },
  forOthers: {
    Sales: 'プロダクト側と承認者',
    Product: '営業側と承認者',
    Approver: '営業側とプロダクト側',
  },
};
