import type { outcomes as english } from '../en/outcomes';
import type { Translation } from '../topic';

export const outcomes: Translation<typeof english> = {
  changed: '{change}：完了しました。残り {left}。',
  applied: '反映しました：{changes}。残り {left}。',
  reverted: '元に戻しました：{changes}。',
  pendingChanges: { one: '未反映の変更 {n} 件', other: '未反映の変更 {n} 件' },
  undone: '取り消しました：{what}。',
  lastChange: '直前の変更',
  doneBefore: '最初の操作で完了しています。1 回だけ数えられます。',
  doneBeforeAt: '{when} の最初の操作で完了しています。1 回だけ数えられます。',
  doneInTwo: '完了しました。2 回試みましたが、1 回だけ数えられます。',
  requests: { one: '要望 {n} 件、{amount}', other: '要望 {n} 件、{amount}' },
  committed: '{quarter} を確約しました：{requests}。',
  proposed: '{quarter} の確約案を作成しました：{requests}。2 人目が署名すると有効になります。',
  closed: '{quarter} を締めました。{next} が始まっています。',
  weeklyReady: '{day}の週次シートができました。',
  notRecorded: '会議は記録されていません。{why}',
  meetingGone: 'この会議の記録の一つは残っていません。別の会議を選んでください。',
  tidyAlready: '順位はすでに整っています。',
  tidied: { one: '{n} 件の順位を整えました。', other: '{n} 件の順位を整えました。' },
  sortedAlready: '行はすでに順位どおりに並んでいます。',
  sorted: '行を順位どおりに並べ替えました。',
  sessionDiscarded: 'セッションを破棄しました。順位は変わっていません。',
  nothingToMove: '枠を超える四半期がないため、移動は不要でした。',
  moved: '{titles}：後の四半期に移動しました（「Not before」）。',
  ledgerIntact: '台帳の全 {n} 件のエントリは、記録時のままです。',
  nothingToRepair: '修復するものは残っていませんでした。',
  repaired: '{of} 件中 {n} 件を修復しました。',
  repairedSoFar:
    '{of} 件中 {n} 件を修復しました。Google の 1 回の実行は 6 分までのため、残りは次回になります。もう一度修復してください。',
  repairedInPart:
    '{of} 件中 {n} 件を修復しました。残りは表示時から変わっています。もう一度確認してください。',
  setUp:
    'Allocation、Requests、Changes、Weekly の各シートができました。まず Allocation に行を入力してください。青い列は入力用、灰色の列は自動計算です。',
  exampleLoaded:
    'サンプルを読み込みました。要望は実在のもので、それ以外はすべて架空です。メニューの「サンプルを削除」で消せます。',
  exampleGone: 'サンプルを削除しました。各シートで自社の四半期を始められます。',
  historyKept: '履歴を引き継ぎました。台帳は元のファイルの続きから記録されます。',
  begunAnew: {
    one: '新しく始めました。未完了のものはアイデアとして残り、リリース済みの要望 {n} 件は外れました。元の内容はすべて非表示のシート {tabs} にあります。',
    other:
      '新しく始めました。未完了のものはアイデアとして残り、リリース済みの要望 {n} 件は外れました。元の内容はすべて非表示のシート {tabs} にあります。',
  },
  untilEntry: 'エントリ {entry} まで、{seal}',
};
