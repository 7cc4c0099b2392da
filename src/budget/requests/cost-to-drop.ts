/** What dropping one request alone would cost today. */
import { requests } from '../../words/en/requests';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import { eventContext } from '../decisions/event-context';
import { priceDrop } from '../decisions/price-drop';
import { isLine } from '../decisions/priced-line';
import { nameOf } from '../showing/name-of';
import type { Request } from '../request';
import type { World } from '../world';

/** Sunk and disruption as shown: HubSpot (20), 40 % built on day 35, costs 11; not started 0. A sentence when it is not committed. */
export const costToDrop = (world: World, request: Request): Amount | string => {
  const context = eventContext(world);
  const { quarter } = world.allocation;
  const commitment = context.state.commitments.get(request.id);
  const name = nameOf(request);
  if (!commitment) return fill(requests.notCommitted, { request: name, quarter });
  if (context.state.status === 'closed') return fill(requests.quarterClosed, { request: name, quarter });
  const drop = priceDrop(context, { kind: 'drop', id: request.id });
  return isLine(drop) ? drop.shown.sunk + drop.shown.disruption : drop.says;
};
