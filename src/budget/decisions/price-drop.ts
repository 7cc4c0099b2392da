/** Prices a drop: work not started moves free, started work costs what was built and the disruption. */
import { changeCost } from '../policy/change-cost';
import { isStarted } from '../request';
import type { Change } from './change';
import type { EventContext } from './event-context';
import { findActive } from './find-active';
import type { LineOrRefusal } from './priced-line';

/** Example A, HubSpot (20) 40 % built on day 35: sunk 8, disruption 3, 9 back. Example E, Bulk import (0 %): 10 back. */
export const priceDrop = (
  context: EventContext,
  change: Extract<Change, { kind: 'drop' }>,
): LineOrRefusal => {
  const commitment = findActive(context, change.id, 'dropped');
  if ('says' in commitment) return commitment;
  const { title, price } = commitment;
  const rows = context.world.requests.filter(({ id }) => id === change.id);
  const [request] = rows;
  if (!request || rows.length > 1) {
    return {
      code: request ? 'id-twice' : 'row-missing',
      ...(request
        ? { place: { tab: 'Requests', row: rows[1]?.row ?? request.row, header: 'ID' } as const }
        : {}),
      says: request
        ? `${change.id} is there twice on the Requests tab, so its built share is not clear. Clear the ID of the copy.`
        : `The row of ${change.id} ${title} is gone from the Requests tab, so its built share is not known. Bring the row back first (Undo, or File, Version history).`,
    };
  }
  const { builtBp } = request;
  const { policy, changeNo, phase } = context;
  const started = isStarted(request);
  const cost =
    started && policy ? changeCost(policy, { price, builtBp, changeNo, phase }) : { sunk: 0, disruption: 0 };
  const { sunk, disruption } = cost;
  const effect = price - sunk - disruption;
  return { change, title, price, builtBp, isStarted: started, sunk, disruption, credit: 0, effect };
};
