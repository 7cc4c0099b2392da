/** Prices growth: the price rises by what is added, and started work is interrupted by as much. */
import { changeRefused as words } from '../../words/en/change-refused';
import { fill } from '../../words/fill';
import type { ChangeOf } from './change';
import { aboveZero } from './above-zero';
import type { EventContext } from './event-context';
import { findActive } from './find-active';
import { interrupt } from './interrupt';
import { freeLine, type LineOrRefusal } from './priced-line';
import { progressOf } from './progress-of';

/** SSO (30) by 10, started, first change on day 35: takes 10 and 1.5 disruption. Not started: takes 10, no change. */
export const priceGrow = (context: EventContext, change: ChangeOf<'grow'>): LineOrRefusal => {
  const commitment = findActive(context, change.id, words.done.grown);
  if ('says' in commitment) return commitment;
  const { id, title, price, hasChargedParts } = commitment;
  const wrong = aboveZero(change.by, fill(words.growsBy, { request: `${id} ${title}` }));
  if (wrong) return wrong;
  const { by } = change;
  const progress = progressOf(context.world, commitment);
  const cost = progress.isStarted
    ? interrupt(context, { size: by, builtBp: 0, isFurtherPart: hasChargedParts })
    : {};
  const line = {
    ...freeLine,
    change,
    event: 'Grown',
    id,
    title,
    price: price + by,
    size: by,
    ...progress,
    ...cost,
  } as const;
  return { ...line, effect: -by - line.disruption };
};
