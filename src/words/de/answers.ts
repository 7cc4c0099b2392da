import type { answers as english } from '../en/answers';
import type { Translation } from '../topic';

export const answers: Translation<typeof english> = {
  endorsed: '{request} ist befürwortet und wartet in der Reihe.',
  endorsedAtRank: '{request} ist befürwortet und wartet in der Reihe, auf Rang {rank}.',
  declined: '{request} ist abgelehnt: Der Grund steht unter „Notes“.',
  declinedNote: 'Abgelehnt am {day}: {reason}',
};
