import type { importDone as english } from '../en/import-done';
import type { Translation } from '../topic';

export const importDone: Translation<typeof english> = {
  imported: {
    one: '要望 {n} 件（{ids}）を、既存の要望の下の順位にインポートしました。',
    other: '要望 {n} 件（{ids}）を、既存の要望の下の順位にインポートしました。',
  },
  range: '{first}～{last}',
  wereHere: { one: '{n} 件は登録済みでした。', other: '{n} 件は登録済みでした。' },
  nothing: {
    one: '追加なし：{n} 件は登録済みでした。',
    other: '追加なし：{n} 件は登録済みでした。',
  },
};
