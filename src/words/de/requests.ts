import type { requests as english } from '../en/requests';
import type { Translation } from '../topic';

export const requests: Translation<typeof english> = {
  inRow: 'die Anfrage in Zeile {row}',
  oneInRow: 'die in Zeile {row}',
  nameOne: 'Nennen Sie eine Anfrage: ihre ID wie R-1 oder ihren Titel.',
  notThere: 'Auf dem Blatt Requests gibt es keine Anfrage {name}.',
  sameName: '{n} Anfragen heißen {name}: {which}. Nennen Sie eine mit ihrer ID.',
  notCommitted: '{request} ist in {quarter} nicht zugesagt.',
  quarterClosed: '{quarter} ist abgeschlossen, {request} kann also nicht mehr gestrichen werden.',
  customer: 'Kunde',
  asks: 'Nachfragen',
  deal: 'Deal',
  dealWithDate: '{value}, Abschluss {day}',
  estimate: 'Schätzung',
  asked: 'Gewünscht',
  built: '{share} gebaut',
  justStarted: 'gerade begonnen',
  notStarted: 'nicht begonnen',
  isBuilt: '{title} ist zu {share} gebaut.',
  isJustStarted: '{title} ist gerade begonnen.',
  isNotStarted: '{title} ist nicht begonnen.',
};
