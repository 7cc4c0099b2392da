import type { importRows as english } from '../en/import-rows';
import type { Translation } from '../topic';

export const importRows: Translation<typeof english> = {
  fresh: '新規 {n} 件',
  known: '登録済み {n} 件',
  repeated: 'ファイル内の重複 {n} 件',
  untitled: 'タイトルなし {n} 件',
  unread: {
    amount: '{row} 行目：「{column}」の {typed} は金額ではありません。',
    day: '{row} 行目：「{column}」の {typed} は日付ではありません。',
    number: '{row} 行目：「{column}」の {typed} は整数ではありません。',
    estimate: '{row} 行目：「{column}」の {typed} は 0 より大きい数値ではありません。',
  },
  twofold: '「{column}」列が {times} つあります。{row} 行目の値は {values} です。',
  and: '{before}、{next}',
};
