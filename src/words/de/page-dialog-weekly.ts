import type { dialogWeekly as english } from '../en/page-dialog-weekly';
import type { Translation } from '../topic';

export const dialogWeekly: Translation<typeof english> = {
  title: 'Wochenbesprechung',
  buildWeekly: 'Wochenseite erstellen',
  nothingWaits: 'Nichts wartet auf eine Entscheidung.',

  forPaper: 'Für Papier',
  buildFirst: 'Erstellen Sie zuerst die Wochenseite; dann lässt sie sich drucken.',
  openPdf: 'Wochenseite als PDF öffnen',
  pdfAbout: 'Querformat, so breit wie das Papier, Titel und Datum auf jeder Seite.',

  forChat: 'Für einen Chat',
  forms: { text: 'Reiner Text', markdown: 'Markdown' },
  pageAs: { text: 'Die Seite als Text', markdown: 'Die Seite als Markdown' },

  compare: 'Zwei Besprechungen vergleichen',
  noMeeting: 'Noch ist keine Besprechung notiert: Die erste entsteht, wenn ein VP die Wochenseite erstellt.',
  from: 'Von',
  chooseMeeting: 'Besprechung wählen',
  to: 'Bis',
  today: 'Heute',
  nothingChanged: 'Nichts hat sich geändert.',
};
