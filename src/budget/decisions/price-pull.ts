/** Prices a pull that is not sales' decision: full credit, no change number, counted on the side that made it. */
import { changeRefused as words } from '../../words/en/change-refused';
import type { ChangeOf } from './change';
import type { EventContext } from './event-context';
import { findActive } from './find-active';
import { freeLine, type LineOrRefusal } from './priced-line';
import { progressOf } from './progress-of';

/** Example H: Usage report (15), 20 % built, pulled for an incident: 15 back. */
export const pricePull = (context: EventContext, change: ChangeOf<'pull'>): LineOrRefusal => {
  const commitment = findActive(context, change.id, words.done.pulled);
  if ('says' in commitment) return commitment;
  const { id, title, price } = commitment;
  return {
    ...freeLine,
    change,
    event: 'Pulled',
    id,
    title,
    price,
    size: price,
    ...progressOf(context.world, commitment),
    credit: price,
    effect: price,
    cause: change.cause,
  };
};
