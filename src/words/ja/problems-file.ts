import type { problemsOfFile as english } from '../en/problems-file';
import type { Translation } from '../topic';

export const problemsOfFile: Translation<typeof english> = {
  newerLayout:
    'シートのレイアウトは {layout} ですが、このバージョンのアドオンが対応するのは {known} までです。読み取りも書き込みもしていません。スプレッドシートを再読み込みしてください。それでも直らない場合は、アドオンを更新してください。',
  copiedFile:
    '{question}先に、サイドバーまたは Sales Budget メニューの「コピーしたファイル…」で回答してください。それまでここには何も記録されません。閲覧はできます。',
  noCopy: '何も変更されていません。このスプレッドシートはコピーではないか、すでに回答済みです。',
  wordsMissing:
    'アドオンのファイル {file} を読み込めなかったため、英語で表示しています。ほかの機能はそのまま使えます。スプレッドシートを再読み込みしてください。それでも変わらない場合は、アドオンをインストールした方に、すべてのファイルをもう一度 push するよう依頼してください。',
};
