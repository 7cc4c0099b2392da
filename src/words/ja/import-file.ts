import type { importFile as english } from '../en/import-file';
import type { Translation } from '../topic';

export const importFile: Translation<typeof english> = {
  empty: 'ファイルが空です。見出し行と 1 件以上の要望があるファイルを選んでください。',
  tooLarge:
    'サイズは {size} MB です。インポートの上限は 5 MB です。行や列を減らしてエクスポートするか、ファイルを分割してください。',
  noText:
    'テキストファイルではありません。CSV でエクスポートするか、スプレッドシートで開いて行をコピーしてください。',
  tooWide: '{columns} 列あります。インポートの上限は {most} 列です。列を減らしてエクスポートしてください。',
  noHeader: '1 行目が空白です。列の名前を入力してください。',
  noRows:
    '見出し行だけで、要望の行がありません。行を含めてエクスポートし直すか、見出しと一緒に行をコピーしてください。',
};
