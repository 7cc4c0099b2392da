import type { summary as english } from '../en/summary';
import type { Translation } from '../topic';

export const summary: Translation<typeof english> = {
  allFit: { one: 'Ihre {n} Anfrage braucht {amount}.', other: 'Ihre {n} Anfragen brauchen {amount}.' },
  firstFit: {
    one: 'Ihre erste Anfrage braucht {amount}.',
    other: 'Ihre ersten {n} Anfragen brauchen {amount}.',
  },
  someFit: {
    one: '{n} Ihrer {all} Anfragen braucht {amount}.',
    other: '{n} Ihrer {all} Anfragen brauchen {amount}.',
  },
  noneFits: { one: 'Ihre {n} Anfrage passt noch nicht.', other: 'Keine Ihrer {n} Anfragen passt bisher.' },
  wouldBeLeft: '{amount} wären übrig.',
  nothingYet: 'Auf dem Blatt Requests steht noch nichts.',
  exceeded: 'Das Budget von {budget} ist um {amount} überschritten.',
  left: '{amount} von {budget} sind übrig.',
  closed: '{quarter} wurde von {who} abgeschlossen.',
  committed: { one: '{n} Anfrage ist zugesagt.', other: '{n} Anfragen sind zugesagt.' },
  committedAndShipped: {
    one: '{n} Anfrage ist zugesagt, {shipped} ausgeliefert.',
    other: '{n} Anfragen sind zugesagt, {shipped} ausgeliefert.',
  },
  nothingStarted: 'Das bauen wir für Sie: Noch ist nichts begonnen.',
  building: 'Das bauen wir für Sie: {requests}.',
  withProgress: '{title} ({built})',
  nothingElse: 'In diesem Quartal ist sonst nichts geplant.',
  planned: 'In diesem Quartal geplant: {requests}.',
  whatIsLeft: 'Das ist noch übrig: {amount} von {budget}.',
  notCommitted: '{quarter} ist noch nicht zugesagt: {budget} verfügbar.',
  over: '{quarter} ist um {amount} zu voll.',
  move: 'Verschieben Sie {moves}, dort ist Platz.',
  moveTo: '{titles} nach {quarter}',
  noRoom:
    'In den nächsten zwölf Monaten ist kein Platz für {titles}: Besprechen Sie es als Produktstrategie, oder machen Sie es kleiner.',
  overBudget: 'Das Quartal liegt um {amount} über dem Budget. Nichts wurde gestrichen.',
  cheapestWayBack: 'Günstigster Weg zurück: {requests} streichen, danach übrig: {amount}.',
  noWayBack: 'Kein Streichen macht so viel frei; der Approver kann {amount} bewilligen.',
  copy: 'Das ist eine Kopie von \u201e{name}\u201c. Neu beginnen oder den Verlauf behalten?',
  copyOfUnknown: 'Das ist eine Kopie einer anderen Tabelle. Neu beginnen oder den Verlauf behalten?',
  copyAnswers:
    'Behalten: Das Journal geht hier weiter. Neu: Es wird hier geleert und als ausgeblendetes Blatt aufbewahrt; offene, zugesagte und abgelegte Anfragen bleiben als Ideen, ausgelieferte scheiden aus.',
  idGivenBack: 'Zeile {row} ist wieder {id}: Eine ID wird einmal vergeben und gehört zu ihrer Zeile.',
  idOfCopy: 'Zeile {row} war eine Kopie von {id}: Sie ist jetzt {newId}.',
  idOfCommittedCopy: 'Zeile {row} war eine Kopie von {id}: Sie ist jetzt {newId} und nicht zugesagt.',
  moreMended: '{n} weitere Zeilen wurden ebenso berichtigt.',
};
