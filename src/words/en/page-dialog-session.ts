/** The page Rank two at a time. */
import { topic } from '../topic';

export const dialogSession = topic('dialogSession', {
  title: 'Rank two at a time',
  begin: 'Begin',
  tooFew: 'There are not two requests waiting, so there is nothing to compare.',
  about:
    'Two requests at a time, with what speaks for each. The order they have now is kept until you apply the new one.',
  howMany: 'How many of the first ranks',
  wholeNumber: 'Write a whole number from 2 to {most}.',
  atMost: 'At most {n} questions.',

  whichFirst: 'Which comes first?',
  /** Which question this is, of how many at most: '3 of ≤ 33'. */
  nthOf: '{n} of ≤ {most}',
  discard: 'Discard',
  previous: 'Previous',
  lost: 'Google did not keep the last answer. The answers stay here as long as this page is open.',
  leave: 'You can leave at any time; the answers are kept.',
  rankNow: '{request}, rank {rank} now',

  whatMoved: 'What moved',
  applyRanks: 'Apply ranks',
  previousQuestion: 'Previous question',
});
