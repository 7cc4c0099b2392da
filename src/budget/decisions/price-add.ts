/** Prices an add: it takes its full estimate, frozen from now on. Whether that fits is judged for the event as a whole. */
import { ledgerStatuses } from '../ledger/status-in-ledger';
import type { Place, Problem } from '../problem';
import { isLaterQuarter } from '../quarter-name';
import { isOpen, isStarted, type Request } from '../request';
import type { ChangeOf } from './change';
import type { EventContext } from './event-context';
import { freeLine, type LineOrRefusal } from './priced-line';

const at = (request: Request, header: string): { readonly place: Place } => ({
  place: { tab: 'Requests', row: request.row, header },
});

const refusalFor = ({ world }: EventContext, request: Request): Problem | null => {
  const { quarter } = world.allocation;
  const name = `${request.id} ${request.title}`;
  const status = ledgerStatuses(world.ledger).get(request.id);
  if (status === 'Committed') {
    return {
      code: 'already-committed',
      ...at(request, 'Status'),
      says: `${name} is already committed. Choose one that waits.`,
    };
  }
  if (status === 'Shelved') {
    return {
      code: 'on-the-shelf',
      ...at(request, 'Status'),
      says: `${name} is on the shelf. Reinstate it: what was built may count.`,
    };
  }
  if (status === 'Shipped' || !isOpen(request)) {
    const word = status === 'Shipped' ? 'Shipped' : request.status;
    return {
      code: 'closed-request',
      ...at(request, 'Status'),
      says: `${name} is ${word}, so it can't be added. Choose one that waits.`,
    };
  }
  if (request.estimate === null || request.estimate <= 0) {
    return {
      code: 'estimate-missing',
      ...at(request, 'Estimate'),
      says: `There is no estimate for ${name}. Product writes one before it is added.`,
    };
  }
  if (isLaterQuarter(request.notBefore, quarter)) {
    return {
      code: 'not-before',
      ...at(request, 'Not before'),
      says: `${name} is not before ${request.notBefore}. Change that before adding it to ${quarter}.`,
    };
  }
  if (request.title.trim() === '') {
    return {
      code: 'title-missing',
      ...at(request, 'Request'),
      says: `${request.id} has no title. Write what is asked for before it is added.`,
    };
  }
  return null;
};

/** SAP (25): effect −25, cost 0. */
export const priceAdd = (context: EventContext, change: ChangeOf<'add'>): LineOrRefusal => {
  const [request, twin] = context.world.requests.filter(({ id }) => id === change.id);
  if (!request || change.id === '') {
    return {
      code: 'unknown-request',
      says: `There is no request ${change.id || 'without an ID'} on the Requests tab. Choose one that is there.`,
    };
  }
  if (twin) {
    return {
      code: 'id-twice',
      ...at(twin, 'ID'),
      says: `${change.id} is there twice on the Requests tab. Clear the ID of the copy; it gets a new one.`,
    };
  }
  const refusal = refusalFor(context, request);
  if (refusal) return refusal;
  const { id, title, builtBp } = request;
  const price = request.estimate ?? 0;
  return {
    ...freeLine,
    change,
    event: 'Added',
    id,
    title,
    price,
    size: price,
    builtBp,
    isStarted: isStarted(request),
    effect: -price,
  };
};
