import type { viewBanner as english } from '../en/view-banner';
import type { Translation } from '../topic';

export const viewBanner: Translation<typeof english> = {
  example: 'サンプル：要望は実在のもので、それ以外はすべて架空です。メニューの「サンプルを削除」で消せます。',
  shadow: 'Shadow の四半期：変更のコストは表示・記録されますが、差し引かれません。',
  locked: '{quarter} はロック中です。着手済みの作業の変更には承認者が必要です。',
  proposed: '確約案：{by} が {at} に署名しました。2 人目の署名を待っています。',
};
