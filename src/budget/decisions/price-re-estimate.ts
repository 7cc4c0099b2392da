/** Prices a new estimate by product: nothing. The price is locked, and what lies above it is product's. */
import { changeRefused as words } from '../../words/en/change-refused';
import { reasons } from '../../words/en/reasons';
import { fill } from '../../words/fill';
import { showAmountInWords } from '../showing/show-amount';
import { aboveZero } from './above-zero';
import type { ChangeOf } from './change';
import type { EventContext } from './event-context';
import { findActive } from './find-active';
import { freeLine, type LineOrRefusal } from './priced-line';
import { progressOf } from './progress-of';

/** Example F: SSO (30) to 42: Remaining unchanged, 12 over on product's side. */
export const priceReEstimate = (context: EventContext, change: ChangeOf<'re-estimate'>): LineOrRefusal => {
  const commitment = findActive(context, change.id, words.done['re-estimated']);
  if ('says' in commitment) return commitment;
  const { id, title, price } = commitment;
  const wrong = aboveZero(change.to, fill(words.takesByNow, { request: `${id} ${title}` }));
  if (wrong) return wrong;
  return {
    ...freeLine,
    change,
    event: 'Re-estimated',
    id,
    title,
    price,
    size: 0,
    ...progressOf(context.world, commitment),
    effect: 0,
    actual: change.to,
    cause: 'Product',
    account: fill(reasons.expects, {
      amount: showAmountInWords(change.to, context.world.allocation.unit),
    }),
  };
};
