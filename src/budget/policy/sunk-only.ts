/** The mildest policy: what was built is lost, and interrupting costs nothing beside it. */
import { policy as words } from '../../words/en/policy';
import { fill } from '../../words/fill';
import { showAmount } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import type { Policy } from './policy';

/** HubSpot (20), 40 % built: 8, on any day and as any change of the quarter. */
export const sunkOnly: Policy = {
  name: 'Sunk only',
  followsCalendar: false,
  charge: () => 0,
  rate: () => showShare(0),
  workings: ({ size, unit }) => [fill(words.rateOf, { rate: showShare(0), amount: showAmount(size, unit) })],
  next: () => words.sunkOnly.next,
  card: () => words.sunkOnly.card,
};
