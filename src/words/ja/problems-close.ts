import type { problemsOfClose as english } from '../en/problems-close';
import type { Translation } from '../topic';

export const problemsOfClose: Translation<typeof english> = {
  alreadyClosed: '{quarter} は {closedBy} が {closedAt} に締めています。再記録はされていません。',
  quarterClosed:
    '{quarter} は {closedBy} が {closedAt} に締めたため、もう変更できません。次の四半期を選んでください。',
  notCommittedYetToClose:
    '{quarter} はまだ確約されていないため、締めるものがありません。先に確約してください。',
  notCommittedYet:
    '{quarter} はまだ確約されていないため、変更の操作は不要です。順位や要望は自由に編集できます。',
  earlierQuarterNotClosed:
    '{earlier} は確約済みで、まだ締められていません。先に締めてください。残った作業は {quarter} に引き継がれます。',
  nextQuarterClosed:
    '{next} は締め済みのため、{quarter} から繰り越せません。先にその締めを取り消してください。',
  anotherUnitToCarry:
    '{next} の単位は{nextUnit}、{quarter} の単位は{unit}のため、残りを繰り越せません。{next} の単位を {quarter} に合わせるか、未完了のものをリリースまたは取り下げてください。',
  nothingToUndo: '{quarter} には確定されたものがないため、取り消すものがありません。',
};
