import type { tabs as english } from '../en/tabs';
import type { Translation } from '../topic';

export const tabs: Translation<typeof english> = {
  markNote:
    'アドオンが書き込んだもの：シートのレイアウトと所属ファイル。新しいバージョンが更新の要否を判断し、ファイルのコピーを見分けるために使います。',
  protection: '自動計算です。入力しないでください',
  misread: '{header} が {value} です。{remedy}',
  row: '{row} 行目',
  writeNumber: '数値だけを入力してください。',
  writeDate: '日付を入力してください。',
  chooseOneOf: '次から選んでください：{choices}。',
};
