import type { problemsOfIntake as english } from '../en/problems-intake';
import type { Translation } from '../topic';

export const problemsOfIntake: Translation<typeof english> = {
  titleMissingInForm: 'Schreiben Sie in einer Zeile, was gewünscht wird.',
  titleTooLong:
    'Der Titel hat {length} Zeichen, und eine Zeile fasst {longest}. Kürzen Sie ihn, und schreiben Sie den Rest unter „Notes“.',
  dealUnreadable: {
    ambiguous:
      'Der Wert des Deals {typed} lässt sich auf zwei Arten lesen. Schreiben Sie ihn ohne Tausendertrennzeichen, etwa 80000.',
    noNumber:
      'Der Wert des Deals {typed} ist keine Zahl. Schreiben Sie eine wie 80000, oder lassen Sie ihn leer.',
  },
  asksUnreadable:
    'Bei den Nachfragen steht {typed}. Schreiben Sie, wie viele Kunden danach gefragt haben, eine ganze Zahl ab 1.',
  motiveUnknown: '{typed} ist kein Motiv. Wählen Sie eines von: {motives}.',
  askForClosed: '{request} hat inzwischen den Status {status}. Notieren Sie Ihren Wunsch als eigene Anfrage.',
  answeredAlready: '{request} hat schon eine Antwort: Der Status ist inzwischen {status}.',
  reasonMissingToDecline: 'Schreiben Sie, warum {request} abgelehnt wird: Wer angefragt hat, wird es lesen.',
  importUnreadable:
    'Die Zeilen der Datei kamen nicht so an, wie sie gesendet wurden. Nichts wurde geändert; öffnen Sie die Seitenleiste neu, und importieren Sie noch einmal.',
  importTooMany:
    'Ein Import nimmt {most} Anfragen auf einmal. Nichts wurde geändert; importieren Sie die Datei in Teilen.',
};
