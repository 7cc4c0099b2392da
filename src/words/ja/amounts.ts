import type { amounts as english } from '../en/amounts';
import type { Translation } from '../topic';

export const amounts: Translation<typeof english> = {
  ofUnit: {
    'story points': { one: '{amount} ポイント', other: '{amount} ポイント' },
    'engineering weeks': { one: '{amount} 週', other: '{amount} 週' },
    '% of capacity': { one: 'キャパシティの {amount} %', other: 'キャパシティの {amount} %' },
  },
  units: {
    'story points': { one: 'ポイント', other: 'ポイント' },
    'engineering weeks': { one: '週', other: '週' },
    '% of capacity': { one: '%（キャパシティ比）', other: '%（キャパシティ比）' },
  },
  share: '{percent} %',
  thousandsMark: ',',
  budget: '{capacity}の {share}',
  budgetByDefault: '{capacity}の {share}（既定の割合）',
  wrong: {
    notNumber: '数値ではありません。{units}の数を 20 のように入力してください。',
    belowZero: '{cell} は 0 未満です。{units}の数を 0 以上で入力してください。',
    tooMuch: '{cell} は 100 万{units}を超えています。数値を確認してください。',
    notNumberOf: '{cell} は{units}の数値ではありません。20 のような数値を入力してください。',
    otherUnit: '{cell} は、この四半期の単位（{units}）と異なります。{units}の数だけを入力してください。',
    ambiguous: '{cell} は 2 通りに読めます。桁区切りなしで、1234 や 1.2 のように入力してください。',
  },
  wrongShare: {
    notNumber: '数値ではありません。割合を 40% のように入力してください。',
    below: '{cell} は 0 % 未満です。割合を 40% のように入力してください。',
    above: '{cell} は 100 % を超えています。割合を 40% のように入力してください。',
    unclear: '{cell} は 1 % 強とも 100 % 超とも読めます。割合を 40% のように入力してください。',
    notShare: '{cell} は割合ではありません。割合を 40% のように入力してください。',
    ambiguous: '{cell} は 2 通りに読めます。割合を 40% のように入力してください。',
  },
};
