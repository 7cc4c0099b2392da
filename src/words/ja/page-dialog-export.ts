import type { dialogExport as english } from '../en/page-dialog-export';
import type { Translation } from '../topic';

export const dialogExport: Translation<typeof english> = {
  title: '{quarter} をエクスポート',
  notByTheRules: 'ファイルでは空白、または規則と異なるもの',
  files: {
    requests: '要望（CSV）',
    ledger: '台帳（CSV）',
    everything: 'すべて（JSON）',
    warehouse: 'データウェアハウス用の台帳（NDJSON）',
  },
  requests: { one: '要望 {n} 件', other: '要望 {n} 件' },
  entries: { one: 'エントリ {n} 件', other: 'エントリ {n} 件' },
  everything: '条件と合計を含む',
  warehouse: '全四半期（四半期とエントリごとに 1 行）',
  text: 'テキスト',
  ofFile: '（{file}）',
  download: 'ダウンロード',
  copyIt: '{file}：Ctrl+C または ⌘C でコピーしてください',
  downloaded: '{file} をダウンロードします。始まらない場合は、テキストをコピーしてください。',
  about: '台帳の内容です。未反映の手作業の変更は含まれません。要望の CSV は再びインポートできます。',
};
