/** The page Duplicates. */
import { topic } from '../topic';

export const dialogDuplicates = topic('dialogDuplicates', {
  title: 'Duplicates',
  none: 'No two open requests have titles that are alike.',
  about:
    'Asks add up on the one that stays, at the better rank. The other points to it, and can be taken apart again.',
  merged: 'Merged',
  takeApart: 'Take apart',
  whichStays: 'Which one stays?',
  mergeInto: 'Merge into {request}: {asks} asks',
  rank: 'rank {rank}',
});
