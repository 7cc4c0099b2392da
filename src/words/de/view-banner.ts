import type { viewBanner as english } from '../en/view-banner';
import type { Translation } from '../topic';

export const viewBanner: Translation<typeof english> = {
  example:
    'Beispiel: Die Anfragen sind echt, alles andere daran ist erfunden. „Beispiel entfernen“ im Menü nimmt es wieder weg.',
  shadow: 'Shadow-Quartal: Was Änderungen kosten würden, wird angezeigt und notiert, aber nicht berechnet.',
  locked: '{quarter} ist gesperrt: Änderungen an begonnener Arbeit brauchen den Approver.',
  proposed: 'Vorgeschlagene Zusage: unterschrieben von {by}, {at}. Es fehlt noch der zweite Name.',
};
