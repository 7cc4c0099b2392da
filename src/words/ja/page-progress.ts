import type { pageProgress as english } from '../en/page-progress';
import type { Translation } from '../topic';

export const pageProgress: Translation<typeof english> = {
  sidebarHome: 'スプレッドシートを読み取り中…',
  sidebarPreviewCommit: '収まる要望を計算中…',
  sidebarPreviewChange: '価格を計算中…',
  sidebarPreviewClose: '繰り越しを計算中…',
  sidebarIntake: '既存の要望を読み取り中…',
  sidebarCheckLedger: '台帳をエントリごとに確認中…',
  sidebarJump: 'セルに移動中…',
  sidebarOpen: 'ページを開いています…',
  sidebarFigure: '台帳を参照中…',
  sidebarCommit: '四半期を確約中…',
  sidebarApplyChange: '変更を記録中…',
  sidebarUndo: '取り消し中…',
  sidebarApplyPending: '変更内容を記録中…',
  sidebarRevertPending: 'シートを元に戻しています…',
  sidebarCloseQuarter: '四半期を締めています…',
  sidebarAddRequest: '要望を登録中…',
  sidebarAddAsk: '依頼を追加中…',
  sidebarTidyRanks: '順位を整えています…',
  sidebarSortByRank: '行を並べ替え中…',
  sidebarBuildWeekly: '週次シートを作成中…',
  sidebarSettleCopy: 'コピーの扱いを設定中…',
  sidebarSetUp: 'シートをセットアップ中…',
  sidebarLoadExample: 'サンプル四半期を読み込み中…',
};
