import type { importFile as english } from '../en/import-file';
import type { Translation } from '../topic';

export const importFile: Translation<typeof english> = {
  empty: 'Die Datei ist leer. Wählen Sie eine mit Kopfzeile und mindestens einer Anfrage darunter.',
  tooLarge:
    'Sie hat {size} MB, und ein Import nimmt höchstens 5. Exportieren Sie weniger Zeilen oder Spalten, oder teilen Sie die Datei.',
  noText:
    'Das ist keine Textdatei. Exportieren Sie sie als CSV, oder öffnen Sie sie in Google Tabellen und kopieren Sie die Zeilen von dort.',
  tooWide:
    'Sie hat {columns} Spalten, und ein Import nimmt höchstens {most}. Exportieren Sie weniger Spalten.',
  noHeader: 'Die erste Zeile ist leer. Schreiben Sie dort die Namen der Spalten hinein.',
  noRows:
    'Sie hat eine Kopfzeile und keine Anfrage darunter. Exportieren Sie sie noch einmal mit ihren Zeilen, oder kopieren Sie diese samt Kopfzeile.',
};
