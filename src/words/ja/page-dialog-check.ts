import type { dialogCheck as english } from '../en/page-dialog-check';
import type { Translation } from '../topic';

export const dialogCheck: Translation<typeof english> = {
  title: 'チェックと修復',
  inTheWay: '妨げになっているもの',
  repairIt: '修復する',
  repairAll: '{n} 件すべて修復',
  lookAgain: '再確認',
  looked:
    '{looked}を確認しました。修復で書き込まれるのは「書き込み」の横に示した内容だけで、独自の列やシートのセルは変わりません。',
  allIsWell: '問題ありません',
  nothing: '修復や対応が必要なものはありません。',
  toRepair: { one: '修復できるもの {n} 件', other: '修復できるもの {n} 件' },
  onlyYou: { one: 'ご自身での対応が必要なもの {n} 件', other: 'ご自身での対応が必要なもの {n} 件' },
  asMeant: '意図どおりかもしれないもの',
  writes: '書き込み',
  repair: '修復',
};
