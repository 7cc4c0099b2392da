import type { problemsOfTabs as english } from '../en/problems-tabs';
import type { Translation } from '../topic';

export const problemsOfTabs: Translation<typeof english> = {
  missingTab:
    '{tab} シートがありません。Sales Budget メニューの「このスプレッドシートをセットアップ」を選んでください。シートだけが追加され、他は変わりません。',
  missingHeader:
    '{tab} に見出し「{header}」の列がありません。見出しを元に戻すか、「このスプレッドシートをセットアップ」を選んでください。末尾に列が追加されます。',
  duplicateHeader:
    '{tab} に見出し「{header}」の列が 2 つあります。不要なほうの名前を変えるか、削除してください。それまで読み取りも書き込みも行われません。',
  foreignTab:
    '{tab} という名前の、このアドオンのものではないシートがすでにあります（内容：{text}）。名前を変えてから、もう一度セットアップしてください。何も変更されていません。',
  foreignTabWeekly:
    'Weekly という名前の、このアドオンのものではないシートがすでにあります（先頭の内容：{text}）。名前を変えてから、もう一度お試しください。何も変更されていません。',
  unreadable: '{cell}：{whatIsWrong}',
  noQuarter:
    'Allocation にまだ四半期がありません。2 行目に名前（2026-Q4 など）、最初の日、最後の日、キャパシティを入力してください。営業割合の空白は 10 % です。',
  notEmpty: {
    one: 'サンプルは空のシートに読み込みますが、{tab} には入力済みの行が {n} 行あります。新しいスプレッドシートをお使いください。何も変更されていません。',
    other:
      'サンプルは空のシートに読み込みますが、{tab} には入力済みの行が {n} 行あります。新しいスプレッドシートをお使いください。何も変更されていません。',
  },
  noExample: 'このスプレッドシートにサンプルはありません。',
  exampleInUse:
    '台帳のエントリ {entry} は、サンプルではない {quarter} のものです。台帳は一部だけを削除できないため、サンプルは残ります。自社の四半期は新しいスプレッドシートで始めてください。',
};
