/** The shelf: what was built, and what coming back takes. */
import { topic } from '../topic';

export const viewShelf = topic('viewShelf', {
  builtAndLost: '{share} built in {quarter}: {built} built and lost',
  builtAtNoCost: '{share} built in {quarter}: {built} built, not at sales’ cost',
  fullPrice: 'Its full price of {price}: nothing of what was built counts any more.',
  lessAll: 'Its price of {price} less {salvage}, all of what was built and paid for.',
  lessHalf: 'Its price of {price} less {salvage}, half of what was built and paid for.',
});
