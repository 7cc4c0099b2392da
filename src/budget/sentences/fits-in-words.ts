/** Whether a request fits, as one reads it in a cell. */
import { cutLine as words } from '../../words/en/cut-line';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import { cutLine } from '../cut-line';
import type { Commitment, QuarterState } from '../ledger/quarter-state';
import { stateOf } from '../ledger/state-of';
import { nameOf } from '../showing/name-of';
import type { Request } from '../request';
import { requestOutlooks } from '../requests/request-outlook';
import { onShelf, type ShelvedWork } from '../requests/shelf';
import { showAmount } from '../showing/show-amount';
import type { Unit } from '../unit';
import { waitingRequests } from '../requests/waiting-requests';
import type { World } from '../world';

const ofCommitment: Readonly<Record<Commitment['status'], (quarter: string) => string>> = {
  active: (quarter) => fill(words.committedIn, { quarter }),
  shipped: (quarter) => fill(words.hasShippedIn, { quarter }),
  'left over': (quarter) => fill(words.wasLeftOver, { quarter }),
};

const ofShelf = ({ price }: ShelvedWork, room: Amount, unit: Unit): string => {
  if (price === null) return words.shelvedNoEstimate;
  const show = (amount: Amount): string => showAmount(amount, unit);
  return price <= room
    ? fill(words.shelvedFits, { amount: show(room - price), price: show(price) })
    : fill(words.shelvedTooLarge, { amount: show(price - Math.max(0, room)), price: show(price) });
};

/** Before the commit everything ranked above it comes first, after it each request is weighed alone. */
const ofWaiting = (
  { allocation }: World,
  queue: readonly Request[],
  room: Amount,
  request: Request,
): string => {
  const { below, left } = cutLine(queue, room, allocation);
  const waits = below.find((row) => row.request === request);
  if (!waits) return fill(words.fits, { amount: showAmount(left, allocation.unit) });
  return waits.reason === 'tooLarge' ? waits.why : fill(words.doesNotFit, { why: waits.why });
};

const roomIn = ({ status, remaining }: QuarterState, reserve: Amount): Amount =>
  status === 'open' ? Math.max(0, remaining - reserve) : remaining;

/**
 * Before the commit by the cut line: 'fits, 10 left after' for Usage report, 'does not fit by 15' for SAP. After it against
 * what is left, so after a drop that gave 9 back SAP (25) 'does not fit by 6'.
 */
export const fitsInWords = (world: World, request: Request): string => {
  const { quarter, unit, reserve } = world.allocation;
  const state = stateOf(world);
  const commitment = state.commitments.get(request.id);
  if (commitment) return ofCommitment[commitment.status](quarter);
  if (state.status === 'closed') return fill(words.quarterClosed, { quarter });
  const room = roomIn(state, reserve);
  const shelved = onShelf(world, request.id);
  if (shelved) return ofShelf(shelved, room, unit);
  const waiting = waitingRequests(world);
  const place = waiting.indexOf(request);
  if (place < 0) {
    const plan = requestOutlooks(world).get(request.row)?.plan ?? '';
    return fill(words.doesNotWait, {
      request: nameOf(request),
      status: plan === '' ? request.status : plan,
    });
  }
  return ofWaiting(world, state.status === 'open' ? waiting.slice(0, place + 1) : [request], room, request);
};
