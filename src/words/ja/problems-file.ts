import type { problemsOfFile as english } from '../en/problems-file';
import type { Translation } from '../topic';

export const problemsOfFile: Translation<typeof english> = {
  newerLayout:
    'シートのレイアウトは {layout} ですが、このバージョンのアドオンが対応するのは {known} までです。読み取りも書き込みもしていません。スプレッドシートを再読み込みしてください。それでも直らない場合は、アドオンを更新してください。',
  copiedFile:
    '{question}先に、サイドバーまたは Sales Budget メニューの「コピーしたファイル…」で回答してください。それまでここには何も記録されません。閲覧はできます。',
  noCopy: '何も変更されていません。このスプレッドシートはコピーではないか、すでに回答済みです。',
};
