/** Prices a pause, to resume within the quarter: the disruption alone. A second pause of the same request is a drop. */
import { changeRefused as words } from '../../words/en/change-refused';
import { nothingToPause } from '../problems/of-changes';
import type { ChangeOf } from './change';
import type { EventContext } from './event-context';
import { findActive } from './find-active';
import { interrupt } from './interrupt';
import { priceDrop } from './price-drop';
import { freeLine, type LineOrRefusal } from './priced-line';
import { progressOf } from './progress-of';

/** HubSpot (20) on day 35, first change: 3. Work not started has nothing to pause: it can be ranked or dropped, free. */
export const pricePause = (context: EventContext, change: ChangeOf<'pause'>): LineOrRefusal => {
  const commitment = findActive(context, change.id, words.done.paused);
  if ('says' in commitment) return commitment;
  if (commitment.pausedAtBp !== null) return priceDrop(context, change, words.done.paused);
  const { id, title, price } = commitment;
  const progress = progressOf(context.world, commitment);
  if (!progress.isStarted) return nothingToPause(commitment);
  const cost = interrupt(context, { size: price, builtBp: 0 });
  return {
    ...freeLine,
    change,
    event: 'Paused',
    id,
    title,
    price,
    size: price,
    ...progress,
    ...cost,
    effect: -cost.disruption,
  };
};
