/** Prices a return from the shelf: the price less what of the built part can still be used. */
import { estimateMissingToReinstate, notBeforeToReinstate, notOnShelf } from '../problems/of-changes';
import { unknownRequest } from '../problems/of-requests';
import { isLaterQuarter } from '../quarter-name';
import { onShelf } from '../requests/shelf';
import { statusInLedger } from '../ledger/status-in-ledger';
import type { ChangeOf } from './change';
import type { EventContext } from './event-context';
import { freeLine, type LineOrRefusal } from './priced-line';

/** Example J: HubSpot (20), shelved with 8 built: 12 in the same quarter, 16 in the next, 20 later. */
export const priceReinstate = ({ world }: EventContext, change: ChangeOf<'reinstate'>): LineOrRefusal => {
  const { id } = change;
  const shelved = onShelf(world, id);
  const row = world.requests.find((request) => request.id === id);
  const { unit, quarter } = world.allocation;
  if (!shelved) {
    const name = [id, row?.title ?? ''].filter((part) => part !== '').join(' ');
    const isUnknown = !row && statusInLedger(world.ledger, id) === null;
    return isUnknown ? unknownRequest(id) : notOnShelf(name);
  }
  const { item, price } = shelved;
  if (row && isLaterQuarter(row.notBefore, quarter)) {
    return notBeforeToReinstate(row, item.title, quarter);
  }
  if (price === null) return estimateMissingToReinstate({ id, title: item.title }, unit, quarter);
  return {
    ...freeLine,
    change,
    event: 'Reinstated',
    id,
    title: item.title,
    price,
    size: price,
    effect: -price,
  };
};
