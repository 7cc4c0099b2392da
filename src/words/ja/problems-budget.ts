import type { problemsOfBudget as english } from '../en/problems-budget';
import type { Translation } from '../topic';

export const problemsOfBudget: Translation<typeof english> = {
  takeTooLarge: '{quarter} の予算は {budget}のため、{amount} は減額できません。それ以下にしてください。',
  anotherUnitToLend:
    '{next} の単位は{nextUnit}、{quarter} の単位は{unit}のため、前借りできません。増額するか、両方の四半期の単位をそろえてください。',
  quarterClosedToLend: '{next} は締め済みのため、前借りできません。',
  lendLimit: {
    lendable:
      '{next} から前借りできるのは、基本予算の {share} にあたる {limit}までです。{free} 以下を前借りするか、増額してください。',
    partlyLent:
      '{next} から前借りできるのは、基本予算の {share} にあたる {limit}までで、うち {lent} は前借り済みです。{free} 以下を前借りするか、増額してください。',
    allLent:
      '{next} から前借りできるのは、基本予算の {share} にあたる {limit}までで、うち {lent} は前借り済みです。承認者による増額は可能です。',
    nothing:
      '{next} から前借りできるのは、基本予算の {share} にあたる {limit}までです。承認者による増額は可能です。',
  },
};
