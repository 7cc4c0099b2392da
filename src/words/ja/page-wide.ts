import type { pageWide as english } from '../en/page-wide';
import type { Translation } from '../topic';

export const pageWide: Translation<typeof english> = {
  weekly: { title: '週次会議', says: '話す、決める、コピーする、印刷する内容' },
  session: {
    title: '2 件ずつ順位付け',
    says: '判断材料を見ながら 2 件ずつ比較。12 件なら最大 33 問',
  },
  health: { title: '健全性', says: '進み具合、終わらないもの、台帳' },
  check: { title: 'チェックと修復', says: '数値がおかしいとき' },
  plan: { title: 'この先 4 四半期', says: '各四半期の量と、超過の解消方法' },
  duplicates: { title: '重複', says: '同じ内容の要望を統合' },
  heard: { title: 'ヒアリング状況', says: '回答待ちの要望と、連絡先' },
  import: { title: '要望をインポート', says: 'CSV ファイルや他のツールの行から' },
  export: { title: '四半期をエクスポート', says: '要望と台帳を CSV または JSON で' },
};
