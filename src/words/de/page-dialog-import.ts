import type { dialogImport as english } from '../en/page-dialog-import';
import type { Translation } from '../topic';

export const dialogImport: Translation<typeof english> = {
  title: 'Anfragen importieren',
  nothingImported: 'Nichts wurde importiert',
  wrong: '{file}: {problem}',
  about:
    'Ein Export aus Jira, Salesforce, HubSpot, Linear, Productboard, Canny oder eine eigene Liste, mit den Namen der Spalten in der ersten Zeile.',
  chooseFile: 'CSV-Datei wählen',
  orPaste: 'Oder die Zeilen samt Kopfzeile einfügen',
  readRows: 'Zeilen lesen',
  nothingWritten: 'Nichts wird geschrieben, bevor Sie gesehen haben, was es ist.',
  pastedRows: 'Eingefügte Zeilen',
  openQuote:
    'Ein Anführungszeichen in Zeile {row} wird nie geschlossen, darum lassen sich die Zeilen dahinter nicht trennen. Schließen oder verdoppeln Sie es, und wählen Sie die Datei noch einmal.',
  unreadable:
    'Die Datei ist nicht lesbar. Schließen Sie sie in anderen Programmen, oder kopieren Sie ihre Zeilen und fügen Sie sie hier ein.',

  import: 'Importieren',
  importMany: '{n} importieren',
  anotherFile: 'Andere Datei',
  firstGoIn:
    'Jetzt kommen die ersten {n} hinein. Importieren Sie die Datei für den Rest noch einmal: Was schon da ist, wird ausgelassen.',
  firstOfNew: 'Die ersten neuen',
  closes: 'Abschluss {day}',

  whichDay: 'Welcher Tag ist {day}?',
  dayFirst: 'Tag zuerst',
  monthFirst: 'Monat zuerst',
  whichColumn: '{difference} Welche der Spalten gilt?',
  theFirst: 'Die 1.',
  theSecond: 'Die 2.',
  unread: {
    one: '{n} Wert ist nicht lesbar und bleibt leer',
    other: '{n} Werte sind nicht lesbar und bleiben leer',
  },
  andMore: 'und {n} weitere',

  columns: 'Welche Spalte ist welche',
  fields: {
    Request: 'Anfrage',
    Customer: 'Kunde',
    'Deal value': 'Wert des Deals',
    'Close date': 'Abschlussdatum',
    'Asked by': 'Gewünscht von',
    Asks: 'Nachfragen',
    Motive: 'Motiv',
    Estimate: 'Schätzung',
    Notes: 'Notizen',
    Deal: 'Deal',
    Source: 'Quelle',
  },
  inUnit: 'in {unit}',
  choose: 'Wählen…',
  leaveBlank: 'Leer lassen',
  titlesMissing: 'In welcher Spalte stehen die Titel?',
  titleUnknown:
    'Keiner der Namen in der ersten Zeile ist als Titel bekannt. Wenn dort die Namen der Spalten stehen, wählen Sie die für „Anfrage“; wenn es schon eine Anfrage ist, setzen Sie eine Zeile mit Namen darüber.',
  chooseColumn: 'Wählen Sie, welche der beiden Spalten gilt.',
  nothingNew: 'Darin ist nichts Neues.',
};
