import type { heard as english } from '../en/heard';
import type { Translation } from '../topic';

export const heard: Translation<typeof english> = {
  noPromise: 'お客様にはまだ何も約束していません。',
  logged: '{id} として週次会議に登録しました。{noPromise}',
  added: '{request} に追加しました。依頼は計 {asks} 件です。{noPromise}',
  nobodyNamed: '「Asked by」にはまだ誰の名前もありません。',
  coverage: {
    one: '今月は営業担当 {n} 名中 {heard} 名の声を聞きました。',
    other: '今月は営業担当 {n} 名中 {heard} 名の声を聞きました。',
  },
  coverageWithout: {
    one: '今月は営業担当 {n} 名中 {heard} 名の声を聞きました。未確認：{names}。',
    other: '今月は営業担当 {n} 名中 {heard} 名の声を聞きました。未確認：{names}。',
  },
  deals: '待っている要望に関わる商談：{total}（重複なし）。',
  metNobody:
    'プロダクト側は {quarter} にまだお客様と会っていません。「Product met customer」に日付を入力してください。',
  met: {
    one: 'プロダクト側は今四半期に {n} 社のお客様と会いました。',
    other: 'プロダクト側は今四半期に {n} 社のお客様と会いました。',
  },
  toTell: '{shipped}（{customers}）',
  noMotive: '動機なし',
  age: '{days} 日前の要望',
};
