import type { undo as english } from '../en/undo';
import type { Translation } from '../topic';

export const undo: Translation<typeof english> = {
  changes: {
    drop: '{what} の取り下げ',
    add: '{what} の追加',
    pause: '{what} の一時停止',
    reinstate: '{what} の復帰',
    grow: '{what} の拡大',
    cut: '{what} の縮小',
    ship: '{what} のリリース',
    're-estimate': '{what} の再見積もり',
    pull: '{what} の除外',
    rename: '{what} の名称変更',
    grant: '{what}の増額',
    take: '{what}の減額',
    lend: '{what}の前借り',
  },
  done: {
    drop: '{what} を取り下げ',
    add: '{what} を追加',
    pause: '{what} を一時停止',
    reinstate: '{what} を復帰',
    grow: '{what} を拡大',
    cut: '{what} を縮小',
    ship: '{what} をリリース',
    're-estimate': '{what} を再見積もり',
    pull: '{what} を除外',
    rename: '{what} を名称変更',
    grant: '{what}を増額',
    take: '{what}を減額',
    lend: '{what}を前借り',
  },
  changeSays: '{done}（{day}、{who}）。{until}まで取り消せます。',
  commit: '確約',
  commitSays: '確約（{day}、{who}）。何も着手していなければ、{until} まで取り消せます。',
  proposal: '確約案',
  proposalSays: '確約案を作成（{day}、{who}）。2 人目が署名するまで、いつでも取り消せます。',
  usedSince:
    '{request} にはその後、{quarter} で「{event}」の記録があります（エントリ {entry}）。先にそれを取り消してください。',
  quarterClosed: '{quarter} は締め済みのため、もう変更できません。次の四半期を選んでください。',
  started: {
    one: '{titles} が着手済みです。確約を取り消せるのは、何も着手していない間だけです。代わりに、要望ごとに取り下げ、入れ替え、追加を行ってください。',
    other:
      '{titles} が着手済みです。確約を取り消せるのは、何も着手していない間だけです。代わりに、要望ごとに取り下げ、入れ替え、追加を行ってください。',
  },
  changeTooLate:
    '{changes}は{day}に確定されました。変更を取り消せるのは 2 日以内（{until}まで）です。代わりに、逆の変更をその価格で行ってください。',
  commitTooLate:
    '{quarter} は {who} が {when} に確約しました。確約を取り消せるのは 24 時間以内（{until} まで）です。代わりに、要望ごとに取り下げ、入れ替え、追加を行ってください。',
  events: {
    Committed: '確約',
    Added: '追加',
    Reinstated: '復帰',
    Dropped: '取り下げ',
    Paused: '一時停止',
    Grown: '拡大',
    Cut: '縮小',
    'Re-estimated': '再見積もり',
    Shipped: 'リリース',
    Pulled: '除外',
    Renamed: '名称変更',
    'Left over': '未完了',
    Carried: '引き継ぎ',
  },
};
