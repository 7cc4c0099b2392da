import type { problemsOfLedger as english } from '../en/problems-ledger';
import type { Translation } from '../topic';

export const problemsOfLedger: Translation<typeof english> = {
  ledgerEdited:
    'Buchung {entry} ist nicht, wie sie gebucht wurde: Eine Zelle davon wurde geändert. Machen Sie das rückgängig (Datei, Versionsverlauf). Bis dahin kann nichts gebucht werden; gelesen wird weiter.',
  ledgerMissing:
    'Buchung {entry} fehlt: Ihre Zeile wurde gelöscht oder umnummeriert. Machen Sie das rückgängig (Datei, Versionsverlauf). Bis dahin kann nichts gebucht werden; gelesen wird weiter.',
  ledgerInserted:
    'Zeile {row} von Changes gehört nicht zum Journal: Sie wurde dort eingefügt, hineinkopiert oder eingetippt. Löschen Sie die Zeile. Bis dahin kann nichts gebucht werden; gelesen wird weiter.',
  ledgerOutOfOrder:
    'Buchung {entry} steht nicht an ihrem Platz: Zeilen des Journals wurden verschoben oder sortiert. Machen Sie das rückgängig (Datei, Versionsverlauf). Bis dahin kann nichts gebucht werden; gelesen wird weiter.',
};
