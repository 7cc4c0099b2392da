/** Answers to a request that waits for one. */
import { topic } from '../topic';

export const answers = topic('answers', {
  endorsed: '{request} is endorsed: it waits in the queue.',
  endorsedAtRank: '{request} is endorsed: it waits in the queue, at rank {rank}.',
  declined: '{request} is declined: the reason is in its Notes.',
  /** Kept under Notes. */
  declinedNote: 'Declined on {day}: {reason}',
});
