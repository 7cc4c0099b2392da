import type { pendingOutcome as english } from '../en/pending-outcome';
import type { Translation } from '../topic';

export const pendingOutcome: Translation<typeof english> = {
  dropped: '反映すると取り下げになります：{price}。',
  added: '反映すると追加されます：{price}。',
  reinstated: '反映すると復帰します：{price}。',
  shipped: '反映すると価格どおりにリリースされます：{price}。',
  grown: '反映すると {amount} に拡大します：{price}。',
  cut: '反映すると {amount} に縮小します：{price}。',
  reEstimated: '反映するとプロダクト側の見込みが {amount} になります：{price}。',
  renamed: '反映すると新しいタイトルになります：{price}。',
  granted: '反映すると承認者が {amount} を増額します：{price}。',
  taken: '反映すると承認者が {amount} を減額します：{price}。',
  posted: '反映すると記録されます：{price}。',
  built: '反映するとこの割合が有効になります。',
  duplicated: '反映すると独自の ID が付与され、新しい要望になります。',
  price: {
    takes: '{amount} を追加で使用',
    costs: 'コスト {amount}',
    wouldCost: '本来のコスト {amount}',
    free: '無料',
    gives: '{amount} が戻る',
  },
};
