import type { problemsOfChanges as english } from '../en/problems-changes';
import type { Translation } from '../topic';

export const problemsOfChanges: Translation<typeof english> = {
  doesNotFit: {
    one: '{names} passt nicht: {free} frei, es fehlen {short}. {offers}.',
    other: '{names} passen nicht: {free} frei, es fehlen {short}. {offers}.',
  },
  notCommitted:
    '{request} ist in {quarter} nicht zugesagt und kann nicht {changed} werden. Wählen Sie eine zugesagte Anfrage.',
  closedRequest: '{request} {why} und kann nicht mehr {changed} werden.',
  closedRequestToAdd:
    '{request} hat den Status {status} und kann nicht aufgenommen werden. Wählen Sie eine Anfrage, die wartet.',
  alreadyCommittedToAdd: '{request} ist schon zugesagt. Wählen Sie eine Anfrage, die wartet.',
  onTheShelf: '{request} liegt in der Ablage. Holen Sie die Anfrage zurück: Gebautes kann zählen.',
  notOnShelf:
    '{request} liegt nicht in der Ablage, also gibt es nichts zurückzuholen. Nehmen Sie die Anfrage auf, wenn sie wartet.',
  estimateMissingToAdd:
    '{request} ist nicht geschätzt. Produkt schreibt eine Schätzung, bevor die Anfrage aufgenommen wird.',
  estimateMissingToReinstate:
    'Der Preis von {request} zählt in einer anderen Einheit. Produkt schreibt eine Schätzung in {unit}, bevor die Anfrage nach {quarter} zurückkommt.',
  notBeforeToAdd:
    '{request} ist nicht vor {notBefore} vorgesehen. Ändern Sie das, bevor Sie die Anfrage in {quarter} aufnehmen.',
  notBeforeToReinstate:
    '{request} ist nicht vor {notBefore} vorgesehen. Ändern Sie das, bevor Sie die Anfrage nach {quarter} zurückholen.',
  titleMissingToAdd:
    '{id} hat keinen Titel. Schreiben Sie, was gewünscht wird, bevor die Anfrage aufgenommen wird.',
  titleMissingToRename: '{request} braucht einen Titel. Schreiben Sie, was gewünscht wird.',
  nothingToPause:
    '{request} ist nicht begonnen, also gibt es nichts zu pausieren. Geben Sie der Anfrage einen tieferen Rang, oder streichen Sie sie: Beides ist kostenlos.',
  cutTooLarge:
    '{request} hat einen Preis von {price} und kann nicht um {by} gekürzt werden. Kürzen Sie weniger, oder streichen Sie die Anfrage.',
  amountNotPositive: 'Schreiben Sie, {what}: eine Zahl über 0.',
  swapWithItself: '{id} kann nicht zugleich hinaus und hinein. Wählen Sie eine andere Anfrage zum Tauschen.',
  namedTwice: '{id} ist zweimal genannt. Nennen Sie die Anfrage einmal.',
  namedTwiceOfBudget: {
    grant: '„Bewilligen“ steht zweimal da. Nennen Sie es einmal, mit der Summe.',
    take: '„Entziehen“ steht zweimal da. Nennen Sie es einmal, mit der Summe.',
    lend: '„Leihen“ steht zweimal da. Nennen Sie es einmal, mit der Summe.',
  },
  nothingToDo: 'Wählen Sie mindestens eine Anfrage, die sich ändert.',
  causeMissing:
    'Sagen Sie, wessen Entscheidung das Zurückziehen ist: Produkt, Unternehmen oder ohne Verschulden. Was der Vertrieb selbst aufgibt, wird gestrichen.',
  unreadableAmountBlank: '{what}: Die Angabe fehlt. Schreiben Sie eine Zahl in {unit} über 0, etwa 5.',
  unreadableAmount: '{what}: {typed}. {why}',
  unknownChange:
    'Diese Änderung ist hier nicht möglich. Möglich sind Streichen, Tauschen, Aufnehmen, Pausieren, Erweitern, Kürzen, Zurückholen, Ausliefern, Neu schätzen, Zurückziehen, Bewilligen, Entziehen und Leihen.',
};
