import type { pendingOthers as english } from '../en/pending-others';
import type { Translation } from '../topic';

export const pendingOthers: Translation<typeof english> = {
  known: '{request}: „Status“ ist {typed}, laut Journal {status}.',
  unknown: '{request}: „Status“ ist {typed}, das Journal weiß nichts davon.',
  withoutId: 'Die Anfrage hat noch keine ID: Richten Sie die Tabelle noch einmal ein, dann bekommt sie eine.',
  notCommittedYet:
    '{quarter} ist noch nicht zugesagt: Geben Sie der Anfrage einen Rang, dann wird sie mit zugesagt, wenn sie passt.',
  quarterClosed: '{quarter} ist abgeschlossen: Geben Sie der Anfrage einen Rang für das nächste.',
  shipped:
    'Ausgeliefertes bleibt ausgeliefert: Setzen Sie es zurück, und wünschen Sie mehr in einer neuen Zeile.',
  waits: 'Die Anfrage wartet auf {quarter}: Setzen Sie sie zurück, oder leeren Sie zuerst „Not before“.',
  shelved:
    'Die Anfrage liegt in der Ablage, und Gebautes kann zählen: Setzen Sie sie zurück, und holen Sie sie dann aus der Ablage.',
  neverCommittedToShip:
    'Die Anfrage war nie zugesagt, kann also nicht ausgeliefert werden: Setzen Sie sie zurück.',
  neverCommittedToShelve:
    'Die Anfrage war nie zugesagt, also gibt es nichts abzulegen: Setzen Sie sie zurück, oder lehnen Sie sie ab.',
};
