import type { changeRefused as english } from '../en/change-refused';
import type { Translation } from '../topic';

export const changeRefused: Translation<typeof english> = {
  done: {
    dropped: '取り下げ',
    paused: '一時停止',
    grown: '拡大',
    cut: '縮小',
    shipped: 'リリース',
    're-estimated': '再見積もり',
    pulled: '除外',
    renamed: '名称変更',
  },
  hasShipped: 'リリース済みの',
  wasLeftOver: '{quarter} の締めで未完了として残った',
  cutBy: '{request} の縮小量',
  growsBy: '{request} の拡大量',
  takesByNow: '{request} の現時点での所要量',
  reallyTook: '{request} の実際の所要量',
  howMuch: { grant: '増額する量', take: '減額する量', lend: '前借りする量' },
  notOnList: '{title} がなくなりました',
  otherPrice: '{title} が {before} から {now} に変わりました',
  newOnList: '{title} が加わりました',
  onlyBoth: '確約に署名できるのは{sales}と{product}だけです。「Sign-off」は「Both」です。',
  secondName: '2 人目の署名',
};
