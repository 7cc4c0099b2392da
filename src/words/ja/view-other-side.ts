import type { viewOtherSide as english } from '../en/view-other-side';
import type { Translation } from '../topic';

export const viewOtherSide: Translation<typeof english> = {
  over: '{title} は価格を {amount}超過する見込みです。',
  pulled: {
    Product: {
      one: 'プロダクト側の判断で要望 {n} 件を除外。',
      other: 'プロダクト側の判断で要望 {n} 件を除外。',
    },
    Company: {
      one: '会社の判断で要望 {n} 件を除外。',
      other: '会社の判断で要望 {n} 件を除外。',
    },
    'No fault': {
      one: 'だれの責任でもない理由で要望 {n} 件を除外。',
      other: 'だれの責任でもない理由で要望 {n} 件を除外。',
    },
  },
  freeExit: '{title} を無料で取り下げ：{amount} が戻る',
};
