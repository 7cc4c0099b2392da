import type { pendingOthers as english } from '../en/pending-others';
import type { Translation } from '../topic';

export const pendingOthers: Translation<typeof english> = {
  known: '{request}：「Status」は {typed}、台帳では {status} です。',
  unknown: '{request}：「Status」は {typed} ですが、台帳に記録がありません。',
  withoutId: 'まだ ID がありません。もう一度セットアップを実行すると付与されます。',
  notCommittedYet: '{quarter} はまだ確約されていません。順位を付ければ、収まる場合は確約時に入ります。',
  quarterClosed: '{quarter} は締め済みです。次の四半期に向けて順位を付けてください。',
  shipped: 'リリース済みの作業は変わりません。元に戻し、追加の要望は新しい行に入力してください。',
  waits: '{quarter} まで待機中です。元に戻すか、先に「Not before」を消してください。',
  shelved: '保留棚にあり、作成済みの分が生かせる場合があります。元に戻してから復帰してください。',
  neverCommittedToShip: '確約されていないため、リリースできません。元に戻してください。',
  neverCommittedToShelve: '確約されていないため、保留するものがありません。元に戻すか、見送ってください。',
};
