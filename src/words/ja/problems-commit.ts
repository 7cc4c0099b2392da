import type { problemsOfCommit as english } from '../en/problems-commit';
import type { Translation } from '../topic';

export const problemsOfCommit: Translation<typeof english> = {
  alreadyCommitted:
    '{quarter} は {committedBy} が {committedAt} に確約済みです。再記録はされていません。変更するには、取り下げ、入れ替え、追加を行ってください。',
  alreadyCommittedAndClosed:
    '{quarter} は {committedBy} が {committedAt} に確約し、{closedBy} が {closedAt} に締めています。再記録はされていません。次の四半期を選んでください。',
  alreadyProposed:
    '{quarter} の確約案は {by} が {at} に作成済みで、{second}を待っています。再記録はされていません。',
  proposalChanged:
    'リストが、{by} が {at} に作成した確約案と異なります：{changes}。{by} がもう一度確約すると、新しいリストの確約案になります。または、確約案を取り消してご自身で作成してください。',
  overBudget: {
    plain:
      'リストには {needs} 必要ですが、予算は {budget}で、{over} 超過しています。{line}リストから何かを外すか、承認者に {over} を依頼してください。',
    withReserve:
      'リストには {needs} 必要ですが、予算は {budget}（うち予備枠 {reserve}）で、{over} 超過しています。{line}リストから何かを外すか、承認者に {over} を依頼してください。',
    beside:
      'リストには確約済みの {taken} に加えて {needs} 必要ですが、予算は {budget}で、{over} 超過しています。{line}リストから何かを外すか、承認者に {over} を依頼してください。',
    besideWithReserve:
      'リストには確約済みの {taken} に加えて {needs} 必要ですが、予算は {budget}（うち予備枠 {reserve}）で、{over} 超過しています。{line}リストから何かを外すか、承認者に {over} を依頼してください。',
  },
  notBeforeToCommit:
    '{title} は {quarter} に確約できません（{why}）。先に変更するか、リストから外してください。',
  notWaiting: '{id} は確約できません。Requests シートに、この ID の未完了かつ未確約の要望がありません。',
  nothingToCommit:
    '{quarter} に収まるものがまだありません。Requests シートに、順位と見積もりのある要望を追加してください。',
};
