import type { pageIntake as english } from '../en/page-intake';
import type { Translation } from '../topic';

export const pageIntake: Translation<typeof english> = {
  newRequest: '新しい要望',
  newRequestAbout: 'お客様の要望を登録し、返信文を作成',
  logIt: '要望を登録',
  logged: '登録しました。返信文を貼り付けられます。',
  title: '要望の内容',
  titleMissing: '要望の内容を 1 行で入力してください。',
  customer: '顧客',
  dealValue: '商談金額',
  asks: '依頼件数',
  motive: '動機',
  motives: { new: '新規', expand: '拡大', retain: '継続', 'win back': '再獲得' },
  reply: '貼り付け用の返信文',
  askedAlready: 'すでに要望がありますか？',
  addMyAsk: '代わりに {request} に依頼を追加',
};
