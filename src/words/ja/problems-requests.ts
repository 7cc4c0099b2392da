import type { problemsOfRequests as english } from '../en/problems-requests';
import type { Translation } from '../topic';

export const problemsOfRequests: Translation<typeof english> = {
  titleMissingInRow: {
    named: '{row} 行目（{id}）にタイトルがありません。要望の内容を入力するか、行を削除してください。',
    unnamed: '{row} 行目にタイトルがありません。要望の内容を入力するか、行を削除してください。',
  },
  estimateMissing: '{request} に見積もりがありません。四半期を確約する前に、プロダクト側が入力します。',
  estimateZero:
    '{request} の見積もりが 0 です。プロダクト側が、作成にかかる量を 0 より大きい数で入力します。',
  unknownQuarterNotBefore:
    '{request} の開始を待つ四半期として {typed} は使えません。{suggested} のように入力するか、セルを消してください。',
  promiseWithoutPayer: {
    plain:
      '{request} は約束済みですが、負担者がまだ決まっていません。「Paid by」で「Sales」または「Product」を選ぶか、約束を消してください。',
    known:
      '{request} は約束済み（{promise}）ですが、負担者がまだ決まっていません。「Paid by」で「Sales」または「Product」を選ぶか、約束を消してください。',
  },
  promise: { to: '相手：{customer}', by: '約束した人：{person}', due: '期日：{day}' },
  idMissing: '{title} にまだ ID がありません。もう一度セットアップを実行すると付与されます。',
  idTwice:
    'Requests シートに {id} が重複しています。コピーのほうの ID を消してください。新しい ID が付与されます。',
  mergedIntoNothing:
    '{request} は「Merged」ですが、{whatIsWrong}。依頼件数がどこにも数えられません。サイドバーの「重複」ページで統合するか、「Status」を「New」にしてください。',
  unknownRequestByNow: 'Requests シートに要望 {id} がなくなりました。もう一度確認してください。',
  unknownRequest: {
    named: 'Requests シートに要望 {id} がありません。シートにあるものを選んでください。',
    withoutId: 'Requests シートに ID のない要望はありません。シートにあるものを選んでください。',
  },
};
