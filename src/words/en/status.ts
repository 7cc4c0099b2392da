/** Where a request stands, for the colleague who asked: never more of a promise than there is. */
import { topic } from '../topic';

export const status = topic('status', {
  /** {request} is 'R-1 HubSpot', {where} one of the clauses below or of the topic cut-line. */
  sentence: '{request}: {where}.',
  merged: 'merged into another request',
  mergedInto: 'merged into {request}: ask for that one',
  declined: 'declined',
  onShelf: 'on the shelf: work on it was stopped',
  shipped: 'shipped',
  committed: 'committed in {quarter}',
  committedAndBuilt: 'committed in {quarter}, {share} built',
  waits: '{request}: waiting.',
  waitsAtRank: '{request}: rank {rank}, waiting.',
  /** {plan} says why it waits and where it is planned: 'does not fit by 15, planned for 2027-Q1'. */
  waitsPlanned: '{request}: waiting: {plan}. No promise to the customer yet.',
  waitsAtRankPlanned: '{request}: rank {rank}, waiting: {plan}. No promise to the customer yet.',
  wouldFit: 'would fit in {quarter}',
});
