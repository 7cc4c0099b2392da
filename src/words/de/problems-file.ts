import type { problemsOfFile as english } from '../en/problems-file';
import type { Translation } from '../topic';

export const problemsOfFile: Translation<typeof english> = {
  newerLayout:
    'Die Blätter haben Aufbau {layout}, diese Version des Add-ons kennt Aufbau {known} und frühere. Nichts wurde gelesen oder geschrieben. Laden Sie die Tabelle neu; hilft das nicht, aktualisieren Sie das Add-on.',
  copiedFile:
    '{question} Beantworten Sie das zuerst, in der Seitenleiste oder mit „Kopierte Datei…“ im Menü Sales Budget: Bis dahin wird hier nichts gebucht, gelesen wird weiter.',
  noCopy: 'Nichts wurde geändert: Diese Tabelle ist keine Kopie, oder es ist schon geklärt.',
  wordsMissing:
    'Die Datei {file} des Add-ons ließ sich nicht lesen, deshalb spricht es hier Englisch; alles andere geht. Laden Sie die Tabelle neu; bleibt es dabei, bitten Sie die Person, die das Add-on eingerichtet hat, es mit allen Dateien noch einmal zu übertragen.',
};
