import type { problemsOfDamage as english } from '../en/problems-damage';
import type { Translation } from '../topic';

export const problemsOfDamage: Translation<typeof english> = {
  renamedTab: 'Das Blatt {tab} heißt jetzt {label}. Es wird erkannt, und keine Zahl ändert sich.',
  hiddenTab: 'Das Blatt {tab} ist ausgeblendet. Es zählt trotzdem in jeder Zahl.',
  renamedHeader: {
    typed:
      'Die Spalte {header} von {tab} ist jetzt mit {typed} überschrieben. Sie wird erkannt, und keine Zahl ändert sich.',
    blank:
      'Die Spalte {header} von {tab} hat jetzt eine leere Überschrift. Sie wird erkannt, und keine Zahl ändert sich.',
  },
  hiddenColumns: 'Ausgeblendet auf {tab}: {columns}. Sie zählen trotzdem in jeder Zahl.',
  mergedCells: {
    ours: '{tab} hat verbundene Zellen in {cells}: Alle außer der ersten gelten als leer.',
    shared:
      '{tab} hat verbundene Zellen in {cells}: Alle außer der ersten gelten als leer. Die Verbindung reicht in eine Ihrer eigenen Spalten, lösen Sie sie darum von Hand (Format, Zellen verbinden).',
  },
  filtered: '{tab} hat einen Filter. Zeilen, die er ausblendet, zählen trotzdem in jeder Zahl.',
  lostLook: '{tab} hat verloren: {what}.',
  lostFormat: '{header} hat in {cells} ein Zahlenformat anderer Art, darum werden die Werte anders gelesen.',
  textNumber: '{header} enthält Text statt einer Zahl, in {cells}. Formeln können ihn nicht mitzählen.',
  textDate:
    '{header} enthält Text statt eines Datums, in {cells}. Die Tabelle kann ihn weder sortieren noch vergleichen.',
  misspelt: '{header} enthält Wörter, die nicht in der Auswahlliste stehen, in {cells}.',
  straySpaces:
    '{header} enthält Leerzeichen oder Zeichen, die niemand sieht, in {cells}. Formeln vergleichen Buchstabe für Buchstabe.',
  errorCell:
    '{header} zeigt einen Fehler in {cells}. Berichtigen Sie dort die Formel, oder tippen Sie den Wert ein: Niemand sonst kann ihn wissen.',
  tooLong:
    '{header} enthält mehr als 5.000 Zeichen in {cells}. Sie bleiben, wie sie sind, und Sätze zeigen den Anfang; ein Dokument und seine Adresse wären leichter zu lesen.',
  markedFormulas:
    'Formeln mit Funktionen von Sales Budget zeigen einen Fehler, weil eine Aktion auf halbem Weg endete.',
  brokenTotal:
    'In {header} steht nicht mehr die Formel, in {cells}; dort kann eine andere Zahl stehen als im Journal.',
  typedOver: 'In {header} steht nicht, was aus Journal und Datum folgt, in {cells}.',
  lackingIds: 'Diese Zeilen haben keine eigene ID: {cells}.',
  untidyRanks: {
    plain: 'Die Ränge sind nicht 1, 2, 3 …, in {cells}.',
    kept: 'Die Ränge sind nicht 1, 2, 3 …, in {cells}. {whyNot}',
  },
  lostLedger:
    '{what} ist weg, und das Journal wird nie neu geschrieben. Stellen Sie es mit „Rückgängig“ oder über Datei, Versionsverlauf wieder her; bis dahin kann nichts gebucht werden.',
  sortedLedger:
    'Die Buchungen im Journal stehen in einer anderen Reihenfolge, als sie gebucht wurden. Jede von ihnen ist unversehrt.',
};
