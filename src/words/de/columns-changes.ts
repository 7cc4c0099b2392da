import type { columnsChanges as english } from '../en/columns-changes';
import type { Translation } from '../topic';

export const columnsChanges: Translation<typeof english> = {
  Entry: 'Nummer der Buchung. Hier wird nie etwas umgeschrieben; eine Korrektur ist eine neue Buchung.',
  When: 'Wann gebucht wurde, in der Zeitzone der Tabelle.',
  Apply:
    'Nummer der Bestätigung, mit der gebucht wurde: Zeilen mit derselben Nummer sind eine Änderung und werden zusammen rückgängig gemacht.',
  Quarter: 'Das Quartal, zu dem die Buchung gehört.',
  Event:
    'Allocated, Granted/Taken, Lent/Repaid, Carried in, Prepaid, Closed, Met; Proposed, Committed, Added, Reinstated, Dropped, Paused, Grown/Cut, Re-estimated, Shipped, Pulled, Renamed, Left over, Carried.',
  Request: 'ID der Anfrage; leer, wenn die Buchung das Budget als Ganzes betrifft.',
  Title:
    'Titel der Anfrage zu diesem Zeitpunkt; beim Budget die Bedingungen: Einheit, Änderungsregel und Modus.',
  'Change no.': 'Nummer der kostenpflichtigen Änderung im Quartal; ein Strich, wenn sie kostenlos war.',
  Built: 'Der zu diesem Zeitpunkt gebaute Teil.',
  Price: 'Der mit der Zusage festgelegte Preis, nach dieser Buchung; beim Budget der Betrag.',
  Actual: 'Was Produkt gebraucht hat oder inzwischen erwartet; bei unfertiger Arbeit der gebaute Teil.',
  Sunk: 'Durch diese Buchung gebaut und verloren.',
  Disruption: 'Was die Unterbrechung begonnener Arbeit kostet.',
  'Price shown':
    'Sunk und Disruption, wie sie vor der Bestätigung angezeigt wurden. Im Shadow-Modus angezeigt und nicht berechnet.',
  Credit:
    'Gutschrift für den Vertrieb: eine Erstattung, oder alles, wenn die Ursache nicht beim Vertrieb liegt.',
  Effect: 'Wirkung auf Remaining; negativ heißt ausgegeben oder zugesagt.',
  Remaining: 'Was nach dieser Buchung im Quartal übrig ist.',
  'Asked by': 'Wer es wünschte.',
  Reason: 'Warum, und für welchen Deal.',
  Cause: 'Wessen Entscheidung es war: Sales, Product, Company oder No fault.',
  'Accepted by': 'Wer bestätigt hat.',
  Reverses: 'Die Buchung, die diese zurücknimmt; ein Strich bei allem, was geschehen ist.',
  Seal: 'Verkettet die Buchung mit der vorigen, sodass eine geänderte, gelöschte oder verschobene auffällt.',
};
