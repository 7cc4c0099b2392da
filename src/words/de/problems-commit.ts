import type { problemsOfCommit as english } from '../en/problems-commit';
import type { Translation } from '../topic';

export const problemsOfCommit: Translation<typeof english> = {
  alreadyCommitted:
    '{quarter} wurde schon zugesagt, von {committedBy}, {committedAt}. Es wurde nichts noch einmal gebucht; zum Ändern streichen, tauschen oder aufnehmen.',
  alreadyCommittedAndClosed:
    '{quarter} wurde schon zugesagt, von {committedBy}, {committedAt}, und abgeschlossen, von {closedBy}, {closedAt}. Es wurde nichts noch einmal gebucht; wählen Sie das Quartal danach.',
  alreadyProposed:
    '{quarter} wurde schon vorgeschlagen, von {by}, {at}; es fehlt noch: {second}. Es wurde nichts noch einmal gebucht.',
  proposalChanged:
    'Die Liste ist nicht die, die {by} vorgeschlagen hat ({at}): {changes}. Sagt {by} noch einmal zu, ist die neue Liste vorgeschlagen; oder machen Sie den Vorschlag rückgängig, und schlagen Sie selbst vor.',
  overBudget: {
    plain:
      'Die Liste braucht {needs}, das Budget ist {budget}: {over} zu viel. {line} Nehmen Sie etwas von der Liste, oder bitten Sie den Approver um {over}.',
    withReserve:
      'Die Liste braucht {needs}, das Budget ist {budget}, davon {reserve} Reserve: {over} zu viel. {line} Nehmen Sie etwas von der Liste, oder bitten Sie den Approver um {over}.',
    beside:
      'Die Liste braucht {needs} neben den {taken}, die schon zugesagt sind, das Budget ist {budget}: {over} zu viel. {line} Nehmen Sie etwas von der Liste, oder bitten Sie den Approver um {over}.',
    besideWithReserve:
      'Die Liste braucht {needs} neben den {taken}, die schon zugesagt sind, das Budget ist {budget}, davon {reserve} Reserve: {over} zu viel. {line} Nehmen Sie etwas von der Liste, oder bitten Sie den Approver um {over}.',
  },
  notBeforeToCommit:
    '{title}: {why}, kann also in {quarter} nicht zugesagt werden. Ändern Sie das zuerst, oder lassen Sie die Anfrage weg.',
  notWaiting:
    '{id} kann nicht zugesagt werden: Keine offene, nicht zugesagte Anfrage auf dem Blatt Requests hat diese ID.',
  nothingToCommit:
    'Noch passt nichts in {quarter}. Fügen Sie auf dem Blatt Requests Anfragen mit Rang und Schätzung hinzu.',
};
