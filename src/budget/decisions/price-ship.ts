/** Prices a delivery: under the price sales gets the difference back, over the price costs sales nothing. */
import { changeRefused as words } from '../../words/en/change-refused';
import { reasons } from '../../words/en/reasons';
import { fill } from '../../words/fill';
import { showAmountInWords } from '../showing/show-amount';
import { aboveZero } from './above-zero';
import type { ChangeOf } from './change';
import type { EventContext } from './event-context';
import { findActive } from './find-active';
import { freeLine, type LineOrRefusal } from './priced-line';

/** Example G: SSO (30) ships at 24, 6 come back. At 42 nothing changes for sales. */
export const priceShip = (context: EventContext, change: ChangeOf<'ship'>): LineOrRefusal => {
  const commitment = findActive(context, change.id, words.done.shipped);
  if ('says' in commitment) return commitment;
  const { id, title, price } = commitment;
  const { actual } = change;
  const wrong = aboveZero(actual, fill(words.reallyTook, { request: `${id} ${title}` }));
  if (wrong) return wrong;
  const credit = Math.max(0, price - actual);
  return {
    ...freeLine,
    change,
    event: 'Shipped',
    id,
    title,
    price,
    size: price,
    builtBp: 10_000,
    isStarted: true,
    credit,
    effect: credit,
    actual,
    cause: 'Product',
    account: fill(reasons.shippedAt, {
      amount: showAmountInWords(actual, context.world.allocation.unit),
    }),
  };
};
