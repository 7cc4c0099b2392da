import type { pageWide as english } from '../en/page-wide';
import type { Translation } from '../topic';

export const pageWide: Translation<typeof english> = {
  weekly: {
    title: 'Wochenbesprechung',
    says: 'Was zu sagen, zu entscheiden, zu kopieren und zu drucken ist',
  },
  session: {
    title: 'Paarweise einstufen',
    says: 'Paare vergleichen, mit dem, was für sie spricht; zwölf brauchen höchstens 33 Fragen',
  },
  health: { title: 'Zustand', says: 'Wie es läuft, was nicht fertig wird, und das Journal' },
  check: { title: 'Prüfen und reparieren', says: 'Wenn die Zahlen nicht stimmen' },
  plan: { title: 'Die nächsten vier Quartale', says: 'Auslastung, und was eine Überlast abbaut' },
  duplicates: { title: 'Doppelte', says: 'Anfragen, die dasselbe wünschen, zum Zusammenführen' },
  heard: { title: 'Wer gehört wurde', says: 'Was auf Antwort wartet, und wem etwas zu sagen ist' },
  import: {
    title: 'Anfragen importieren',
    says: 'Aus einer CSV-Datei oder eingefügten Zeilen eines anderen Werkzeugs',
  },
  export: { title: 'Quartal exportieren', says: 'Anfragen und Journal als CSV oder JSON' },
};
