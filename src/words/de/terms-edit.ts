import type { termsEdits as english } from '../en/terms-edit';
import type { Translation } from '../topic';

export const termsEdits: Translation<typeof english> = {
  unitLocked:
    'Die Einheit von {quarter} ist seit der ersten Buchung gesperrt, denn jeder Betrag darin zählt in {unit}.',
  goesOn:
    '{quarter} läuft unter {terms} weiter, bis es abgeschlossen ist; eine Änderung gilt ab dem nächsten Quartal.',
  blank: 'leer',
  afterFirstEntry: 'nach der ersten Buchung',
  afterCommit: 'nach der Zusage',
  stays: '{header} von {quarter} bleibt {stands}. {reason}',
  staysUntilNext:
    '{header} von {quarter} bleibt {stands}. {reason} Wählen Sie {typed} in der Zeile von {next}.',
};
