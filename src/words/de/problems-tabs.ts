import type { problemsOfTabs as english } from '../en/problems-tabs';
import type { Translation } from '../topic';

export const problemsOfTabs: Translation<typeof english> = {
  missingTab:
    'Das Blatt {tab} fehlt. Wählen Sie „Diese Tabelle einrichten“ im Menü Sales Budget: Das fügt das Blatt hinzu und ändert sonst nichts.',
  missingHeader:
    '{tab} hat keine Spalte mit der Überschrift {header}. Schreiben Sie sie wieder hin, oder wählen Sie „Diese Tabelle einrichten“: Das fügt die Spalte am Ende hinzu.',
  duplicateHeader:
    '{tab} hat zwei Spalten mit der Überschrift {header}. Benennen Sie die nicht gemeinte um, oder löschen Sie sie; bis dahin wird nichts gelesen oder geschrieben.',
  foreignTab:
    'Es gibt schon ein Blatt {tab}, das nicht unseres ist: Darin steht {text}. Benennen Sie es um, und richten Sie noch einmal ein; nichts wurde geändert.',
  foreignTabWeekly:
    'Es gibt schon ein Blatt Weekly, das nicht unseres ist: Es beginnt mit {text}. Benennen Sie es um, und versuchen Sie es noch einmal; nichts wurde geändert.',
  unreadable: '{cell}: {whatIsWrong}',
  noQuarter:
    'Allocation hat noch kein Quartal. Schreiben Sie in Zeile 2 seinen Namen (etwa 2026-Q4), den ersten und letzten Tag und die Kapazität; ein leerer Anteil des Vertriebs heißt 10 %.',
  notEmpty: {
    one: 'Das Beispiel braucht leere Blätter, und {tab} hat {n} ausgefüllte Zeile. Nutzen Sie dafür eine neue Tabelle; nichts wurde geändert.',
    other:
      'Das Beispiel braucht leere Blätter, und {tab} hat {n} ausgefüllte Zeilen. Nutzen Sie dafür eine neue Tabelle; nichts wurde geändert.',
  },
  noExample: 'In dieser Tabelle gibt es kein Beispiel.',
  exampleInUse:
    'Buchung {entry} im Journal gehört zu {quarter} und nicht zum Beispiel. Das Journal wird nie gekürzt, also bleibt das Beispiel; beginnen Sie Ihre eigenen Quartale in einer neuen Tabelle.',
};
