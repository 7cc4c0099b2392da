import type { outcomes as english } from '../en/outcomes';
import type { Translation } from '../topic';

export const outcomes: Translation<typeof english> = {
  changed: '{change}: erledigt. {left} übrig.',
  applied: '{changes} übernommen. {left} übrig.',
  reverted: '{changes} zurückgesetzt.',
  pendingChanges: { one: '{n} offene Änderung', other: '{n} offene Änderungen' },
  undone: 'Rückgängig gemacht: {what}.',
  lastChange: 'die letzte Änderung',
  doneBefore: 'Das war mit Ihrem ersten Klick erledigt. Es zählt einmal.',
  doneBeforeAt: 'Das war mit Ihrem ersten Klick erledigt, {when}. Es zählt einmal.',
  doneInTwo: 'Das ist erledigt. Es brauchte zwei Anläufe und zählt einmal.',
  requests: { one: '{n} Anfrage, {amount}', other: '{n} Anfragen, {amount}' },
  committed: '{quarter} ist zugesagt: {requests}.',
  proposed:
    'Die Zusage für {quarter} ist vorgeschlagen: {requests}. Sie gilt, sobald der zweite Name darunter steht.',
  closed: '{quarter} ist abgeschlossen; {next} ist offen.',
  weeklyReady: 'Die Wochenseite für {day} ist fertig.',
  notRecorded: 'Die Besprechung ist nicht notiert. {why}',
  meetingGone: 'Eine dieser Besprechungen ist nicht mehr gespeichert. Wählen Sie eine andere.',
  tidyAlready: 'Die Ränge sind schon geordnet.',
  tidied: { one: '{n} Rang geordnet.', other: '{n} Ränge geordnet.' },
  sortedAlready: 'Die Zeilen stehen schon in der Reihenfolge der Ränge.',
  sorted: 'Die Zeilen stehen in der Reihenfolge der Ränge.',
  sessionDiscarded: 'Die Sitzung ist verworfen; kein Rang wurde geändert.',
  nothingToMove: 'Kein Quartal ist zu voll; nichts musste verschoben werden.',
  moved: '{titles}: in ein späteres Quartal verschoben, unter „Not before“.',
  ledgerIntact: 'Alle {n} Buchungen im Journal sind unverändert.',
  nothingToRepair: 'Es gab nichts mehr zu reparieren.',
  repaired: '{n} von {of} repariert.',
  repairedSoFar:
    '{n} von {of} repariert. Google gibt einem Lauf sechs Minuten, der Rest ist für den nächsten: Reparieren Sie noch einmal.',
  repairedInPart:
    '{n} von {of} repariert. Das Übrige ist nicht mehr so, wie es angezeigt wurde: Sehen Sie noch einmal nach.',
  setUp:
    'Die Blätter sind bereit: Allocation, Requests, Changes und Weekly. Beginnen Sie mit einer Zeile auf Allocation: Die blauen Spalten füllen Sie aus, die grauen werden berechnet.',
  exampleLoaded:
    'Das Beispiel ist geladen: echte Anfragen, alles andere daran ist erfunden. „Beispiel entfernen“ im Menü nimmt es wieder weg.',
  exampleGone: 'Das Beispiel ist weg. Ihre Blätter sind bereit für Ihr eigenes Quartal.',
  historyKept: 'Der Verlauf bleibt: Das Journal geht hier weiter, wo das Original stand.',
  begunAnew: {
    one: 'Neu begonnen: Offenes bleibt als Idee, {n} ausgelieferte Anfrage ist ausgeschieden. Alles Bisherige steht in den ausgeblendeten Blättern {tabs}.',
    other:
      'Neu begonnen: Offenes bleibt als Idee, {n} ausgelieferte Anfragen sind ausgeschieden. Alles Bisherige steht in den ausgeblendeten Blättern {tabs}.',
  },
  untilEntry: 'bis Buchung {entry}, {seal}',
};
