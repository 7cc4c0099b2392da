import type { problemsOfAllocation as english } from '../en/problems-allocation';
import type { Translation } from '../topic';

export const problemsOfAllocation: Translation<typeof english> = {
  quarterName: '{typed} ist kein Quartal. Schreiben Sie es wie 2026-Q4.',
  unknownQuarterInRow:
    '{typed} ist kein Name eines Quartals. Schreiben Sie Jahr, Bindestrich, Q und 1 bis 4, etwa 2026-Q4.',
  unknownQuarterAsked:
    'Auf dem Blatt Allocation gibt es kein Quartal {quarter} mit lesbaren Daten. Fügen Sie seine Zeile hinzu, oder wählen Sie eines von: {quarters}.',
  missingDate: {
    named: {
      Starts: '{quarter} hat unter {header} kein Datum. Schreiben Sie den ersten Tag des Quartals.',
      Ends: '{quarter} hat unter {header} kein Datum. Schreiben Sie den letzten Tag des Quartals.',
    },
    unnamed: {
      Starts: 'Zeile {row} hat unter {header} kein Datum. Schreiben Sie den ersten Tag des Quartals.',
      Ends: 'Zeile {row} hat unter {header} kein Datum. Schreiben Sie den letzten Tag des Quartals.',
    },
  },
  endsBeforeStarts:
    '{quarter} endet am {ends}, vor dem Beginn am {starts}. Berichtigen Sie eines der beiden Daten.',
  capacityMissing:
    '{quarter} hat keine Kapazität, also gibt es kein Budget zu teilen. Schreiben Sie, wie viele {unit} Produkt bauen kann.',
  shareOutside:
    'Der Anteil des Vertriebs in {quarter} ist {share}. Schreiben Sie einen Anteil von 0% bis 100%; leer heißt 10%.',
  reserveOutside:
    'Die Reserve von {quarter} ist {reserve}, das Budget {base}. Halten Sie nicht mehr als das zurück.',
  personWithoutEmail:
    '{header} von {quarter} ist {cell}, ohne E-Mail-Adresse: Eine Google-Anmeldung lässt sich so nicht erkennen, und wer diesen Namen nennt, handelt in dieser Rolle. Ergänzen Sie die Adresse.',
  quarterTwice:
    '{quarter} steht zweimal da, in den Zeilen {first} und {second}. Benennen Sie eine davon um, oder löschen Sie sie.',
  quartersOverlap:
    '{later} beginnt am {starts}, aber {earlier} endet am {ends}: Sie überschneiden sich. Berichtigen Sie eines der beiden Daten.',
  termsEdited: {
    back: '{header} von {quarter} ist {value}, eingetippt {since}. {reason} Schreiben Sie wieder {before}.',
    next: '{header} von {quarter} ist {value}, eingetippt {since}. {reason} Schreiben Sie wieder {before}, und wählen Sie {value} in der Zeile von {nextQuarter}.',
  },
};
