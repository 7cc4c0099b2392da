import type { termsEdits as english } from '../en/terms-edit';
import type { Translation } from '../topic';

export const termsEdits: Translation<typeof english> = {
  unitLocked:
    '{quarter} の単位は、すべての量が{unit}で記録されているため、最初のエントリから固定されています。',
  goesOn: '{quarter} は締めるまで {terms} のまま続きます。編集は次の四半期から有効です。',
  blank: '空白',
  afterFirstEntry: '最初のエントリの後',
  afterCommit: '確約後',
  stays: '{quarter} の「{header}」は {stands} のままです。{reason}',
  staysUntilNext:
    '{quarter} の「{header}」は {stands} のままです。{reason}{next} の行で {typed} を選んでください。',
};
