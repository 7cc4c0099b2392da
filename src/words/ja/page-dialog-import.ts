import type { dialogImport as english } from '../en/page-dialog-import';
import type { Translation } from '../topic';

export const dialogImport: Translation<typeof english> = {
  title: '要望をインポート',
  nothingImported: '何もインポートされませんでした',
  wrong: '{file}：{problem}',
  about:
    'Jira、Salesforce、HubSpot、Linear、Productboard、Canny のエクスポート、または自作の一覧（1 行目に列の名前）。',
  chooseFile: 'CSV ファイルを選択',
  orPaste: 'または見出しと行を貼り付け',
  readRows: '行を読み取る',
  nothingWritten: '内容を確認するまで、何も書き込まれません。',
  pastedRows: '貼り付けた行',
  openQuote:
    '{row} 行目の引用符が閉じられていないため、以降の行を区別できません。引用符を閉じるか二重にして、ファイルを選び直してください。',
  unreadable: 'ファイルを読み取れません。他のプログラムで閉じるか、行をコピーしてここに貼り付けてください。',
  import: 'インポート',
  importMany: '{n} 件をインポート',
  anotherFile: '別のファイル',
  firstGoIn:
    '今回は最初の {n} 件を登録します。残りはファイルを再度インポートしてください。登録済みのものは除かれます。',
  firstOfNew: '新規の先頭部分',
  closes: '成約予定：{day}',
  whichDay: '{day} はどの日付ですか？',
  dayFirst: '日が先',
  monthFirst: '月が先',
  whichColumn: '{difference}どちらの列を使いますか？',
  theFirst: '1 番目',
  theSecond: '2 番目',
  unread: {
    one: '{n} 個の値は読み取れず、空白になります',
    other: '{n} 個の値は読み取れず、空白になります',
  },
  andMore: '他 {n} 件',
  columns: '列の対応',
  fields: {
    Request: '要望（Request）',
    Customer: '顧客（Customer）',
    'Deal value': '商談金額（Deal value）',
    'Close date': '成約予定日（Close date）',
    'Asked by': '依頼者（Asked by）',
    Asks: '依頼件数（Asks）',
    Motive: '動機（Motive）',
    Estimate: '見積もり（Estimate）',
    Notes: 'メモ（Notes）',
    Deal: '商談（Deal）',
    Source: '出どころ（Source）',
  },
  inUnit: '単位：{unit}',
  choose: '選択…',
  leaveBlank: '空白のまま',
  titlesMissing: 'タイトルはどの列ですか？',
  titleUnknown:
    '1 行目に、タイトルと分かる名前がありません。1 行目が列の名前なら「要望（Request）」の列を選んでください。すでに要望なら、その上に列の名前の行を入れてください。',
  chooseColumn: '2 つの列のどちらを使うか選んでください。',
  nothingNew: '新しいものはありません。',
};
