import type { dialogProgress as english } from '../en/page-dialog-progress';
import type { Translation } from '../topic';

export const dialogProgress: Translation<typeof english> = {
  sidebarPlan: 'Vier Quartale werden geplant…',
  sidebarHealth: 'Alles wird zusammengezählt…',
  sidebarWeekly: 'Die Woche wird zusammengestellt…',
  sidebarCompareMeetings: 'Besprechungen werden verglichen…',
  sidebarDuplicates: 'Doppelte werden gesucht…',
  sidebarHeard: 'Es wird nachgesehen, wer gehört wurde…',
  sidebarSession: 'Was dafür spricht, wird gesammelt…',
  sidebarKeepSession: 'Antworten werden gespeichert…',
  sidebarPrepareImport: 'Vorhandenes wird angesehen…',
  sidebarExport: 'Das Quartal wird zusammengestellt…',
  sidebarCheck: 'Blätter, Spalten und Zellen werden geprüft…',
  sidebarAcceptMoves: 'Was nicht passt, wird verschoben…',
  sidebarMerge: 'Die beiden werden zusammengeführt…',
  sidebarUnmerge: 'Die beiden werden getrennt…',
  sidebarAnswer: 'Die Antwort wird geschrieben…',
  sidebarApplySession: 'Die Ränge werden geschrieben…',
  sidebarDiscardSession: 'Die Sitzung wird verworfen…',
  sidebarImport: 'Die Anfragen werden geschrieben…',
  sidebarRepair: 'Es wird repariert und noch einmal geprüft…',
};
