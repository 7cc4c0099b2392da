import type { problemsOfMerging as english } from '../en/problems-merging';
import type { Translation } from '../topic';

export const problemsOfMerging: Translation<typeof english> = {
  mergeIntoItself: '要望を 2 件選んでください。1 件が残り、もう 1 件が統合されます。',
  mergeOfPaid: '{request} は{paid}で、予算を使ったものは自身の行を保ちます。残すほうとして選んでください。',
  mergedAlready: {
    into: '{request} はすでに {into} に統合されています。先にそれを取り消してください。',
    somewhere: '{request} はすでに別の要望に統合されています。先にそれを取り消してください。',
  },
  mergeOfClosed:
    '{request} は見送り済みのため、統合の対象になりません。再び要望とするには「Status」を「New」にしてください。',
  mergeIntoClosed:
    '{request} は「{status}」です。クローズ済みのものには統合できません。残すほうとして、未完了のものを選んでください。',
  notMerged: '{request} はもう統合されていません。',
  mergedOn: '{request} の統合先である {into} 自体が統合されています。先にそれを取り消してください。',
};
