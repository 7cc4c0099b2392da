/** What a number of the strip is the sum of. */
import { topic } from '../topic';

export const derivation = topic('derivation', {
  base: 'Capacity \u00d7 sales share',
  baseOf: '{share} of {capacity}',
  built: '{share} of {price} built',
  shipped: 'shipped at {amount}',
  leftOver: 'left over at the close, {amount} built',
  planned: 'fits, not committed yet',
  reserve: 'Reserve',
  heldBack: 'held back until the commit',
});
