/** Prices a drop: work not started moves free, started work costs what was built and the disruption. */
import { changeRefused as words } from '../../words/en/change-refused';
import { reasons } from '../../words/en/reasons';
import { fill } from '../../words/fill';
import { showAmount } from '../showing/show-amount';
import type { ChangeOf } from './change';
import type { EventContext } from './event-context';
import { findActive } from './find-active';
import { hasFreeExit } from './free-exit';
import { interrupt } from './interrupt';
import { freeLine, type LineOrRefusal } from './priced-line';
import { progressOf } from './progress-of';

/**
 * Example A, HubSpot (20) 40 % built on day 35: sunk 8, disruption 3, 9 back. Example E, Bulk import (0 %): 10 back.
 * Example F, SSO (30) re-estimated to 42: all 30 back, on product's side.
 */
export const priceDrop = (
  context: EventContext,
  change: ChangeOf<'drop' | 'pause'>,
  verb: string = words.done.dropped,
): LineOrRefusal => {
  const commitment = findActive(context, change.id, verb);
  if ('says' in commitment) return commitment;
  const { id, title, price, estimate, hasChargedParts } = commitment;
  const progress = progressOf(context.world, commitment);
  const line = { ...freeLine, change, event: 'Dropped', id, title, price, size: price, ...progress } as const;
  if (!progress.isStarted) return { ...line, effect: price };
  if (hasFreeExit(commitment)) {
    const { unit } = context.world.allocation;
    const account = fill(reasons.freeExit, {
      estimate: showAmount(estimate, unit),
      price: showAmount(price, unit),
    });
    return { ...line, credit: price, effect: price, cause: 'Product', account };
  }
  const cost = interrupt(context, { size: price, builtBp: progress.builtBp, isFurtherPart: hasChargedParts });
  return { ...line, ...cost, effect: price - cost.sunk - cost.disruption };
};
