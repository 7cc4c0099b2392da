import type { problemsOfPending as english } from '../en/problems-pending';
import type { Translation } from '../topic';

export const problemsOfPending: Translation<typeof english> = {
  onlyRevert: '{whatWasEdited} {whyNot}',
  onlyApply:
    '{whatWasEdited} Niemand weiß, was vorher in den Zellen stand: Übernehmen Sie es, oder schreiben Sie es selbst.',
  settleTogether:
    '{whatWasEdited} Das hängt am Preis: Übernehmen Sie beides, oder setzen Sie zuerst die Schätzung zurück.',
  pendingFirst: {
    either: '{whatWasEdited} Übernehmen Sie das zuerst, oder setzen Sie es zurück.',
    revert: '{whatWasEdited} Setzen Sie das zuerst zurück.',
  },
  nothingPending: 'Es gibt keine offenen Änderungen: Die Anfragen stehen, wie das Journal sagt.',
  notPending:
    '{what} ist nicht mehr offen: Jemand hat es seither geklärt oder bearbeitet. Sehen Sie sich die Liste noch einmal an.',
};
