import type { problemsOfPeople as english } from '../en/problems-people';
import type { Translation } from '../topic';

export const problemsOfPeople: Translation<typeof english> = {
  acceptorMissing:
    'Google sagt nicht, wer Sie sind, und jede Buchung nennt, wer sie bestätigt hat. Schreiben Sie Ihren Namen oder Ihre E-Mail-Adresse.',
  needsApprover: '{why} {whoMayDoIt}',
  reasonMissing: 'Schreiben Sie, warum, und für welchen Deal: Jede Änderung wird mit ihrem Grund gebucht.',
  busy: 'In dieser Tabelle läuft noch die Aktion einer anderen Person. Nichts wurde geändert; versuchen Sie es gleich noch einmal.',
};
