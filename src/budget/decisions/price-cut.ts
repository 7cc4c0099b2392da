/** Prices a cut: free when product says the rest can ship without it, otherwise as dropping that part. */
import { changeRefused as words } from '../../words/en/change-refused';
import { fill } from '../../words/fill';
import { cutTooLarge } from '../problems/of-changes';
import { aboveZero } from './above-zero';
import type { ChangeOf } from './change';
import { cutCost } from './cut-cost';
import type { EventContext } from './event-context';
import { findActive } from './find-active';
import { freeLine, type LineOrRefusal } from './priced-line';
import { progressOf } from './progress-of';

/** SSO (30), 40 % built, by 5 on day 35: shippable 5 back; else sunk 2, disruption 0.8 (0.75 half up), 2.2 back. */
export const priceCut = (context: EventContext, change: ChangeOf<'cut'>): LineOrRefusal => {
  const commitment = findActive(context, change.id, words.done.cut);
  if ('says' in commitment) return commitment;
  const { id, title, price } = commitment;
  const { by, isShippable } = change;
  const wrong = aboveZero(by, fill(words.cutBy, { request: `${id} ${title}` }));
  if (wrong) return wrong;
  if (by >= price) return cutTooLarge(commitment, by, context.world.allocation.unit);
  const progress = progressOf(context.world, commitment);
  const cost = progress.isStarted && !isShippable ? cutCost(context, commitment, by, progress.builtBp) : {};
  const line = {
    ...freeLine,
    change,
    event: 'Cut',
    id,
    title,
    price: price - by,
    size: by,
    ...progress,
    ...cost,
  } as const;
  return { ...line, effect: by - line.sunk - line.disruption };
};
