import type { dialogPlan as english } from '../en/page-dialog-plan';
import type { Translation } from '../topic';

export const dialogPlan: Translation<typeof english> = {
  title: 'この先 4 四半期',
  moveThem: '移動する',
  beyond: '12 か月より先',
  beyondAbout: 'この先の四半期に空きがありません。製品戦略で検討する対象です。',
  waitForIt: { one: '要望 {n} 件が待機', other: '要望 {n} 件が待機' },
  wantedIn: '{quarter} の希望',
};
