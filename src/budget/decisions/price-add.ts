/** Prices an add: it takes its full estimate, frozen from now on. Whether that fits is judged for the event as a whole. */
import { ledgerStatuses } from '../ledger/status-in-ledger';
import type { Problem } from '../problem';
import {
  alreadyCommittedToAdd,
  closedRequestToAdd,
  estimateMissingToAdd,
  notBeforeToAdd,
  onTheShelf,
  titleMissingToAdd,
} from '../problems/of-changes';
import { idTwice, unknownRequest } from '../problems/of-requests';
import { isLaterQuarter } from '../quarter-name';
import { isOpen, isStarted, type Request } from '../request';
import type { ChangeOf } from './change';
import type { EventContext } from './event-context';
import { freeLine, type LineOrRefusal } from './priced-line';

const refusalFor = ({ world }: EventContext, request: Request): Problem | null => {
  const { quarter } = world.allocation;
  const status = ledgerStatuses(world.ledger).get(request.id);
  if (status === 'Committed') return alreadyCommittedToAdd(request);
  if (status === 'Shelved') return onTheShelf(request);
  if (status === 'Shipped' || !isOpen(request)) {
    return closedRequestToAdd(request, status === 'Shipped' ? status : request.status);
  }
  if (request.estimate === null || request.estimate <= 0) return estimateMissingToAdd(request);
  if (isLaterQuarter(request.notBefore, quarter)) return notBeforeToAdd(request, quarter);
  return request.title.trim() === '' ? titleMissingToAdd(request) : null;
};

/** SAP (25): effect −25, cost 0. */
export const priceAdd = (context: EventContext, change: ChangeOf<'add'>): LineOrRefusal => {
  const [request, twin] = context.world.requests.filter(({ id }) => id === change.id);
  if (!request || change.id === '') return unknownRequest(change.id);
  if (twin) return idTwice(change.id, twin);
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
