import type { pendingEdits as english } from '../en/pending-edits';
import type { Translation } from '../topic';

export const pendingEdits: Translation<typeof english> = {
  typedByHand: '手入力',
  ledgerSays: '台帳では「Committed」、{built}',
  allocation: '{quarter}：行からの計算では {budget}、台帳では {settled} です。',
  built: {
    lowered: '{name}：「Built」は {typed} ですが、以前は {seen} でした。手作業で下げられています。',
    stopped: '{name}：「Status」は「Committed」ですが、以前は「Building」でした。手作業で戻されています。',
  },
  copies: {
    same: '{name}：{row} 行目の ID が {original} 行目と同じです。',
    retitled: '{name}：{row} 行目の ID が {original} 行目（{title}）と同じです。',
  },
  deleted: '{name}：行がなくなっています。{ledgerSays}。',
  estimate: {
    blank: '{name}：「Estimate」が空白ですが、台帳では {estimate} です。',
    typed: '{name}：「Estimate」は {typed}、台帳では {estimate} です。',
    whyNotBlank: '空白や数値でない見積もりは記録できません。入力するか、元に戻してください。',
    whyNotZero: '0 の見積もりは記録できません。現時点の所要量を入力するか、元に戻してください。',
  },
  price: {
    typed: '{name}：「Price」は {typed}、台帳では {price} です。',
    whyNot: '価格が 0 では作るものがありません。元に戻すか、要望を取り下げてください。',
  },
  quarter: '{name}：「Not before」が {later} となり、{quarter} から外れています。{ledgerSays}。',
  status: '{name}：「Status」は {status}、{ledgerSays}。',
  title: {
    blank: '{name}：「Request」が空白ですが、台帳では {title} です。',
    typed: '{name}：「Request」は {typed}、台帳では {title} です。',
    whyNot: '確約済みの要望にはタイトルが必要です。入力するか、元に戻してください。',
  },
};
