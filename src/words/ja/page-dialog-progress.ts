import type { dialogProgress as english } from '../en/page-dialog-progress';
import type { Translation } from '../topic';

export const dialogProgress: Translation<typeof english> = {
  sidebarPlan: '4 四半期先までを確認中…',
  sidebarHealth: '集計中…',
  sidebarWeekly: '今週の内容を収集中…',
  sidebarCompareMeetings: '会議を比較中…',
  sidebarDuplicates: '重複を検索中…',
  sidebarHeard: 'ヒアリング状況を確認中…',
  sidebarSession: '判断材料を収集中…',
  sidebarKeepSession: '回答を保存中…',
  sidebarPrepareImport: '登録済みの内容を確認中…',
  sidebarExport: '四半期の内容を収集中…',
  sidebarCheck: 'すべてのシート、列、セルを確認中…',
  sidebarAcceptMoves: '収まらないものを移動中…',
  sidebarMerge: '統合中…',
  sidebarUnmerge: '分離中…',
  sidebarAnswer: '回答を書き込み中…',
  sidebarApplySession: '順位を書き込み中…',
  sidebarDiscardSession: 'セッションを破棄中…',
  sidebarImport: '要望を書き込み中…',
  sidebarRepair: '修復し、再確認中…',
};
