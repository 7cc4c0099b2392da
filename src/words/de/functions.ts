import type { functions as english } from '../en/functions';
import type { Translation } from '../topic';

export const functions: Translation<typeof english> = {
  unreadableLedger:
    'Eine Buchung auf dem Blatt Changes ist nicht mehr lesbar. Wählen Sie „Prüfen und reparieren…“ im Menü Sales Budget: Dort wird sie genannt.',
  noQuarter: 'Allocation hat noch kein Quartal: Füllen Sie seine Zeile aus, dann erscheint die Zahl.',
  notCommitted: '{quarter} ist noch nicht zugesagt, darum kosten Änderungen nichts.',
  closed: '{quarter} ist abgeschlossen.',
  rowOfRange: 'Zeile {row} des Bereichs',
  noRanks: 'In diesem Bereich stehen keine Ränge.',
  ranksInOrder: 'Die Ränge sind in Ordnung: 1 bis {last}.',
};
