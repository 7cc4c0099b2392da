/** Prices a delivery: under the price sales gets the difference back, over the price costs sales nothing. */
import type { Change } from './change';
import type { EventContext } from './event-context';
import { findActive } from './find-active';
import type { LineOrRefusal } from './priced-line';

/** Example G: SSO (30) ships at 24, 6 come back. Example F: at 42 nothing changes for sales. */
export const priceShip = (
  context: EventContext,
  change: Extract<Change, { kind: 'ship' }>,
): LineOrRefusal => {
  const commitment = findActive(context, change.id, 'shipped');
  if ('says' in commitment) return commitment;
  const { title, price } = commitment;
  if (!Number.isFinite(change.actual) || change.actual <= 0) {
    return {
      code: 'actual-not-positive',
      says: `Write what ${change.id} ${title} really took to build, above 0.`,
    };
  }
  const credit = Math.max(0, price - Math.round(change.actual));
  return {
    change,
    title,
    price,
    builtBp: 10_000,
    isStarted: true,
    sunk: 0,
    disruption: 0,
    credit,
    effect: credit,
  };
};
