import type { problemsOfIntake as english } from '../en/problems-intake';
import type { Translation } from '../topic';

export const problemsOfIntake: Translation<typeof english> = {
  titleMissingInForm: '要望の内容を 1 行で入力してください。',
  titleTooLong:
    'タイトルは {length} 文字ですが、上限は {longest} 文字です。短くして、残りは「Notes」に入力してください。',
  dealUnreadable: {
    ambiguous: '商談金額 {typed} は 2 通りに読めます。桁区切りなしで、80000 のように入力してください。',
    noNumber: '商談金額 {typed} は数値ではありません。80000 のように入力するか、空白にしてください。',
  },
  asksUnreadable: '依頼件数が {typed} です。求めた顧客の数を 1 以上の整数で入力してください。',
  motiveUnknown: '{typed} は動機の選択肢にありません。次から選んでください：{motives}。',
  askForClosed: '{request} はすでに「{status}」です。独立した要望として登録してください。',
  answeredAlready: '{request} は回答済みです。現在は「{status}」です。',
  reasonMissingToDecline: '{request} を見送る理由を入力してください。依頼者が読みます。',
  importUnreadable:
    'ファイルの行が正しく届きませんでした。何も変更されていません。サイドバーを開き直し、もう一度インポートしてください。',
  importTooMany:
    '一度にインポートできる要望は {most} 件までです。何も変更されていません。ファイルを分けてインポートしてください。',
};
