/** Prices a return from the shelf: the price less what of the built part can still be used. */
import { isLaterQuarter } from '../quarter-name';
import { onShelf } from '../shelf';
import { units } from '../unit';
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
    if (!row && statusInLedger(world.ledger, id) === null) {
      return {
        code: 'unknown-request',
        says: `There is no request ${id || 'without an ID'} on the Requests tab. Choose one that is there.`,
      };
    }
    return {
      code: 'not-on-shelf',
      says: `${name} is not on the shelf, so there is nothing to reinstate. Add it, if it waits.`,
    };
  }
  const { item, price } = shelved;
  if (row && isLaterQuarter(row.notBefore, quarter)) {
    return {
      code: 'not-before',
      place: { tab: 'Requests', row: row.row, header: 'Not before' },
      says: `${id} ${item.title} is not before ${row.notBefore}. Change that before reinstating it in ${quarter}.`,
    };
  }
  if (price === null) {
    return {
      code: 'estimate-missing',
      says: `${id} ${item.title} was priced in another unit. Product writes an estimate in ${units[unit].plural} before it comes back to ${quarter}.`,
    };
  }
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
