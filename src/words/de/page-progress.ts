import type { pageProgress as english } from '../en/page-progress';
import type { Translation } from '../topic';

export const pageProgress: Translation<typeof english> = {
  sidebarHome: 'Die Tabelle wird gelesen…',
  sidebarPreviewCommit: 'Es wird berechnet, was passt…',
  sidebarPreviewChange: 'Der Preis wird berechnet…',
  sidebarPreviewClose: 'Die Überträge werden berechnet…',
  sidebarIntake: 'Die Anfragen werden gelesen…',
  sidebarCheckLedger: 'Das Journal wird Buchung für Buchung geprüft…',
  sidebarJump: 'Es geht zur Zelle…',
  sidebarOpen: 'Die Seite wird geöffnet…',
  sidebarFigure: 'Im Journal wird nachgesehen…',
  sidebarCommit: 'Das Quartal wird zugesagt…',
  sidebarApplyChange: 'Die Änderung wird gebucht…',
  sidebarUndo: 'Es wird rückgängig gemacht…',
  sidebarApplyPending: 'Das Geänderte wird gebucht…',
  sidebarRevertPending: 'Die Tabelle wird zurückgesetzt…',
  sidebarCloseQuarter: 'Das Quartal wird abgeschlossen…',
  sidebarAddRequest: 'Die Anfrage wird notiert…',
  sidebarAddAsk: 'Die Nachfrage wird hinzugefügt…',
  sidebarTidyRanks: 'Die Ränge werden geordnet…',
  sidebarSortByRank: 'Die Zeilen werden sortiert…',
  sidebarBuildWeekly: 'Die Wochenseite wird erstellt…',
  sidebarSettleCopy: 'Die Kopie wird geklärt…',
  sidebarSetUp: 'Die Blätter werden eingerichtet…',
  sidebarLoadExample: 'Das Beispielquartal wird geladen…',
};
