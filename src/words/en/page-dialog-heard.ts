/** The page Who was heard. */
import { topic } from '../topic';

export const dialogHeard = topic('dialogHeard', {
  title: 'Who was heard',
  notAnswered: 'Not answered for 14 days',
  allAnswered: 'Everything that is two weeks old has its answer.',
  heard: 'Heard',
  toTell: 'Shipped this quarter: whom to tell',
  motives: 'What it is wanted for, by estimate',
  percent: '{n} %',
  /** The reason for a decline. */
  whyNot: 'Why not',
  whyMissing: 'Write why: whoever asked will read it.',
  declineRequest: 'Decline {request}',
  keepIt: 'Keep it',
  endorse: 'Endorse',
  /** Opens the field for the reason. */
  decline: 'Decline…',
});
