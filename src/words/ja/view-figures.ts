import type { viewFigures as english } from '../en/view-figures';
import type { Translation } from '../topic';

export const viewFigures: Translation<typeof english> = {
  budget: {
    title: '予算',
    says: 'この四半期に営業側へ割り当てられた量。繰り越し、前借り、増額などを含みます。',
  },
  built: { title: '作成済み', says: '確約済みの各要望のうち、できあがった分（価格で換算）。' },
  stillToBuild: { title: '未作成', says: '確約済みで、まだできていない分。' },
  sunk: { title: '失われた作成分', says: '中止した作業のうち、作成済みだった分。' },
  disruption: { title: '中断コスト', says: '作業の中断で、それ以外にかかったコスト。' },
  remaining: {
    title: '残り',
    says: '予算から、使用または確約したすべてを引いた量。',
  },
};
