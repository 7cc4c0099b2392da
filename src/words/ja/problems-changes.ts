import type { problemsOfChanges as english } from '../en/problems-changes';
import type { Translation } from '../topic';

export const problemsOfChanges: Translation<typeof english> = {
  doesNotFit: {
    one: '{names}は収まりません。空き {free}、{short} 不足。{offers}。',
    other: '{names}は収まりません。空き {free}、{short} 不足。{offers}。',
  },
  notCommitted:
    '{request} は {quarter} に確約されていないため、{changed}できません。確約済みのものを選んでください。',
  closedRequest: '{request} は{why}ため、{changed}できません。',
  closedRequestToAdd: '{request} は「{status}」のため、追加できません。待機中のものを選んでください。',
  alreadyCommittedToAdd: '{request} は確約済みです。待機中のものを選んでください。',
  onTheShelf: '{request} は保留棚にあります。復帰してください。作成済みの分が生かせる場合があります。',
  notOnShelf: '{request} は保留棚にないため、復帰できません。待機中なら追加してください。',
  estimateMissingToAdd: '{request} に見積もりがありません。追加の前に、プロダクト側が入力します。',
  estimateMissingToReinstate:
    '{request} は別の単位で価格が付いています。{quarter} に復帰する前に、プロダクト側が見積もり（{unit}）を入力します。',
  notBeforeToAdd: '{request} の開始は {notBefore} 以降です。{quarter} に追加する前に変更してください。',
  notBeforeToReinstate: '{request} の開始は {notBefore} 以降です。{quarter} に復帰する前に変更してください。',
  titleMissingToAdd: '{id} にタイトルがありません。追加の前に、要望の内容を入力してください。',
  titleMissingToRename: '{request} にはタイトルが必要です。要望の内容を入力してください。',
  nothingToPause:
    '{request} は未着手のため、一時停止するものがありません。順位を下げるか取り下げてください。どちらも無料です。',
  cutTooLarge:
    '{request} の価格は {price} のため、{by} は縮小できません。縮小量を減らすか、取り下げてください。',
  amountNotPositive: '{what}を 0 より大きい数で入力してください。',
  swapWithItself: '{id} を同時に外して入れることはできません。入れ替える別の要望を選んでください。',
  namedTwice: '{id} が 2 回指定されています。1 回だけ指定してください。',
  namedTwiceOfBudget: {
    grant: '「増額」が 2 回あります。合計して 1 回にしてください。',
    take: '「減額」が 2 回あります。合計して 1 回にしてください。',
    lend: '「前借り」が 2 回あります。合計して 1 回にしてください。',
  },
  nothingToDo: '変更する要望を 1 件以上選んでください。',
  causeMissing:
    '除外がだれの判断かを選んでください：プロダクト側、会社、だれの責任でもない。営業側がやめる場合は取り下げです。',
  unreadableAmountBlank: '{what}がありません。0 より大きい数値（{unit}）を 5 のように入力してください。',
  unreadableAmount: '{what}が {typed} です。{why}',
  unknownChange:
    'ここで行える変更ではありません。行えるのは、取り下げ、入れ替え、追加、一時停止、拡大、縮小、復帰、リリース、再見積もり、除外、増額、減額、前借りです。',
};
