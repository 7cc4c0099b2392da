import type { problemsOfLedger as english } from '../en/problems-ledger';
import type { Translation } from '../topic';

export const problemsOfLedger: Translation<typeof english> = {
  ledgerEdited:
    'エントリ {entry} のセルが、記録時から変更されています。編集を元に戻してください（「ファイル」→「変更履歴」）。それまで何も記録できません。閲覧はできます。',
  ledgerMissing:
    'エントリ {entry} がありません。行が削除されたか、番号が変わっています。編集を元に戻してください（「ファイル」→「変更履歴」）。それまで何も記録できません。閲覧はできます。',
  ledgerInserted:
    'Changes の {row} 行目は台帳のものではありません。挿入、コピー、または入力された行です。その行を削除してください。それまで何も記録できません。閲覧はできます。',
  ledgerOutOfOrder:
    'エントリ {entry} の順序が違います。台帳の行が移動または並べ替えられています。編集を元に戻してください（「ファイル」→「変更履歴」）。それまで何も記録できません。閲覧はできます。',
};
