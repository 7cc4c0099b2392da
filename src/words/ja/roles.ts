import type { roles as english } from '../en/roles';
import type { Translation } from '../topic';

export const roles: Translation<typeof english> = {
  alone: {
    'VP of Sales': '営業 VP',
    'VP of Product': 'プロダクト VP',
    Approver: '承認者',
    Everyone: '全員',
    Guest: 'ゲスト',
  },
  names: {
    'VP of Sales': '営業 VP',
    'VP of Product': 'プロダクト VP',
    Approver: '承認者',
  },
  named: '{role}（{names}）',
  actions: {
    commit: '四半期の確約',
    drop: '要望の取り下げ',
    swap: '要望の入れ替え',
    add: '要望の追加',
    pause: '要望の一時停止',
    reinstate: '要望の復帰',
    grow: '要望の拡大',
    cut: '要望の縮小',
    'cut shippable': 'リリース可能とする縮小（何をリリースできるかはプロダクト側の判断）',
    ship: '要望のリリース',
    're-estimate': '要望の再見積もり',
    'pull for product': 'プロダクト側の理由による要望の除外',
    'pull for the company': '会社の理由による要望の除外',
    'pull for no fault': 'だれの責任でもない理由による要望の除外',
    rename: '確約済みの要望の名称変更',
    grant: '予算の増額',
    take: '予算の減額',
    lend: '予算の前借り',
    'pass the gate': 'この変更の確定',
    close: '四半期の締め',
    'tidy ranks': '順位の整理',
    rank: '優先順位の決定',
    merge: '要望の統合',
    decline: '要望の見送り',
    'revert pending': '手作業の編集を元に戻す操作',
    meet: '週次会議の記録',
  },
  onlyOthers: '{action}ができるのは{who}だけです。',
  unknownPerson:
    'Google からユーザー名を取得できません。{action}ができるのは{who}だけです。このブラウザではそのアカウントだけでログインするか、Allocation シートの名前を消してください。',
  noAddress: '「{role}」の行にメールアドレスがありません。識別されるように入力してください。',
  noApprover:
    '{quarter} の行の「Approver」が空白で、{action}ができるのは承認者だけです。メールアドレスを入力してください。',
  nobodyNamed: 'Allocation の行にだれも指定されていないため、全員がすべての操作をできます。',
};
