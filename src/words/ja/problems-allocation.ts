import type { problemsOfAllocation as english } from '../en/problems-allocation';
import type { Translation } from '../topic';

export const problemsOfAllocation: Translation<typeof english> = {
  quarterName: '{typed} は四半期ではありません。2026-Q4 のように入力してください。',
  unknownQuarterInRow:
    '{typed} は四半期の名前ではありません。年、ハイフン、Q と 1～4 で、2026-Q4 のように入力してください。',
  unknownQuarterAsked:
    'Allocation シートに、日付を読み取れる四半期 {quarter} がありません。行を追加するか、次から選んでください：{quarters}。',
  missingDate: {
    named: {
      Starts: '{quarter} の「{header}」に日付がありません。四半期の最初の日を入力してください。',
      Ends: '{quarter} の「{header}」に日付がありません。四半期の最後の日を入力してください。',
    },
    unnamed: {
      Starts: '{row} 行目の「{header}」に日付がありません。四半期の最初の日を入力してください。',
      Ends: '{row} 行目の「{header}」に日付がありません。四半期の最後の日を入力してください。',
    },
  },
  endsBeforeStarts:
    '{quarter} の終了日（{ends}）が開始日（{starts}）より前です。どちらかの日付を訂正してください。',
  capacityMissing:
    '{quarter} にはキャパシティがないため、配分する予算がありません。プロダクト側が作れる量（{unit}）を入力してください。',
  shareOutside: '{quarter} の営業割合が {share} です。0%～100% の割合を入力してください。空白は 10% です。',
  reserveOutside: '{quarter} の予備枠は {reserve}、予算は {base}です。予備枠は予算以下にしてください。',
  personWithoutEmail:
    '{quarter} の「{header}」の {cell} にメールアドレスがありません。Google アカウントを識別できず、その名前を名乗る人がその役割で操作できます。アドレスを追加してください。',
  quarterTwice:
    '{quarter} が {first} 行目と {second} 行目に重複しています。どちらかの名前を変えるか、削除してください。',
  quartersOverlap:
    '{later} の開始日は{starts}ですが、{earlier} の終了日は{ends}で、重なっています。どちらかの日付を訂正してください。',
  termsEdited: {
    back: '{quarter} の「{header}」が{since}に {value} に変更されています。{reason}{before} に戻してください。',
    next: '{quarter} の「{header}」が{since}に {value} に変更されています。{reason}{before} に戻し、{nextQuarter} の行で {value} を選んでください。',
  },
};
