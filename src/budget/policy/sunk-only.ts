/** The mildest policy: what was built is lost, and interrupting costs nothing beside it. */
import { showAmount } from '../show-amount';
import { showShare } from '../show-share';
import type { Policy } from './policy';

/** HubSpot (20), 40 % built: 8, on any day and as any change of the quarter. */
export const sunkOnly: Policy = {
  name: 'Sunk only',
  followsCalendar: false,
  charge: () => 0,
  rate: () => showShare(0),
  workings: ({ size, unit }) => `${showShare(0)} of ${showAmount(size, unit)}`,
  next: () => 'what was already built, and nothing else',
  card: 'and nothing for the disruption',
};
