import type { columnsRequests as english } from '../en/columns-requests';
import type { Translation } from '../topic';

export const columnsRequests: Translation<typeof english> = {
  Rank: 'Reihenfolge des Vertriebs für offene Anfragen: 1, 2, 3 … ohne Gleichstand und Lücken. Tippen Sie einen Rang, rücken die anderen nach. Rang kostet nichts.',
  ID: 'Wird einmal vom Add-on vergeben und nie wiederverwendet.',
  Request: 'Was gewünscht wird, in einer Zeile. Der Titel steht ab der Zusage fest.',
  Estimate:
    'Schätzung von Produkt in der Einheit des Quartals, über 0. Wird mit der Zusage zum Preis; danach zahlt der Vertrieb den Preis, Produkt schätzt neu.',
  Status:
    'New → Endorsed → Committed → Building → Shipped; oder Shelved, Declined, Merged. Building setzen Sie von Hand; sonst ändert sich Zugesagtes über die Seitenleiste, dort wartet es mit seinem Preis.',
  Built:
    'Der gebaute Teil, von Produkt gesetzt: 40 %, 0,4 oder 40. Fortschritt ist nie eine Änderung; was gesenkt wurde, wartet in der Seitenleiste.',
  Price:
    'Berechnet: die Schätzung bei der Zusage, danach erweitert oder gekürzt; bei Zurückgeholtem und Übertragenem, was noch zu bauen war.',
  'Cost to drop now':
    'Berechnet: was heute beim Streichen verloren geht: Gebautes und Unterbrechung. Im Shadow-Modus angezeigt und nicht berechnet.',
  Plan: 'Berechnet: das Quartal, in das die Anfrage passt, oder warum nicht. Spätere Quartale sind vorläufig: nicht versprechen.',
  Customer: 'Wer es wünscht; mehrere durch Kommas getrennt.',
  'Deal value': 'Wert des Deals dahinter, eine Zahl.',
  'Close date': 'Wann der Deal voraussichtlich abgeschlossen wird, ein Datum.',
  'Asked by': 'Wer im Vertrieb die Anfrage gebracht hat.',
  Asks: 'Wie viele Kunden danach gefragt haben, eine ganze Zahl.',
  Motive: 'Warum es zählt: new, expand, retain oder win back.',
  'Not before': 'Das früheste Quartal, in dem gebaut werden kann, etwa 2027-Q1. Leer heißt jedes.',
  'Product says': 'Empfehlung von Produkt. Sie steht neben dem Rang und entscheidet nichts.',
  Notes: 'Alles, was sich zu merken lohnt.',
  'Product rank':
    'Die Reihenfolge, die Produkt empfiehlt: 1, 2, 3 … Sie steht neben dem Rang und entscheidet nichts; mehr als drei Plätze Abstand werden markiert.',
  'Promised to':
    'Der Kunde, dem es versprochen wurde. Vor der nächsten Zusage muss feststehen, wer für das Versprechen zahlt.',
  'Promised by': 'Wer es versprochen hat.',
  Due: 'Für wann es versprochen ist, ein Datum.',
  'Paid by':
    'Wer für das Versprechen zahlt: Sales, aus diesem Budget; oder Product, außerhalb davon. Leer hält die nächste Zusage auf.',
  'Product met customer': 'Wann Produkt den Kunden zuletzt dazu getroffen hat, ein Datum.',
  'Asked on':
    'Wann angefragt wurde, mit der ID eingetragen. Nach 14 Tagen ohne Antwort wird die Anfrage aufgelistet.',
  Deal: 'Name oder Nummer des Deals im CRM; mehrere durch Kommas getrennt. Ein Deal an mehreren Anfragen zählt in jeder Summe einmal.',
  'Merged into': 'Die Anfrage, mit der diese zusammengeführt wurde; dort zählen ihre Nachfragen.',
  Source:
    'Woher sie kommt: Schlüssel eines Tickets oder Nummer eines Datensatzes. Dieselbe Quelle noch einmal zu importieren fügt nichts hinzu.',
};
