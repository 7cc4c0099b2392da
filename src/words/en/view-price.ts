/** A change on its way to a price, and the price itself. */
import { topic } from '../topic';

export const viewPrice = topic('viewPrice', {
  notPossible: 'Not possible now',
  /** Names of what was typed, in a problem about it. */
  growsBy: 'How much it grows by',
  cutBy: 'How much is cut',
  reallyTook: 'What it really took',
  newEstimate: 'The new estimate',
  howMuchTo: {
    grant: 'How much to grant',
    take: 'How much to take',
    lend: 'How much to lend',
  },
  /** Labels of the price's rows, each with an amount behind it. */
  sunk: 'Built and lost',
  disruption: 'Disruption',
  disruptionOf: 'Disruption, {workings}',
  chargedInShadow: 'Of this charged in Shadow mode',
  givesBack: 'Gives back',
  takes: 'Takes',
  leftAfter: 'Left after',
  /** What a cheaper trade does. */
  frees: 'frees {amount}',
  freesUnstarted: 'frees {amount}, not started',
  free: 'free',
  /** `place` is an ordinal: '2nd'. */
  productsPlace: 'product would put it {place}',
});
