import type { dialogWeekly as english } from '../en/page-dialog-weekly';
import type { Translation } from '../topic';

export const dialogWeekly: Translation<typeof english> = {
  title: '週次会議',
  buildWeekly: '週次シートを作成',
  nothingWaits: '決定待ちのものはありません。',
  forPaper: '印刷用',
  buildFirst: '先に週次シートを作成すると、印刷できます。',
  openPdf: '週次シートを PDF で開く',
  pdfAbout: '横向き、用紙の幅に合わせ、各ページにタイトルと日付が入ります。',
  forChat: 'チャット用',
  forms: { text: 'テキスト', markdown: 'Markdown' },
  pageAs: { text: 'ページの内容（テキスト）', markdown: 'ページの内容（Markdown）' },
  compare: '2 つの会議を比較',
  noMeeting: '会議の記録はまだありません。VP が週次シートを作成すると、最初の会議として記録されます。',
  from: '開始',
  chooseMeeting: '会議を選択',
  to: '終了',
  today: '今日',
  nothingChanged: '変更はありません。',
};
