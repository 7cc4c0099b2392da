/** Looks up what a change is about among the quarter's commitments, or says why it is not there. */
import { changeRefused as words } from '../../words/en/change-refused';
import { fill } from '../../words/fill';
import { statusInLedger } from '../ledger/status-in-ledger';
import type { Commitment } from '../ledger/quarter-state';
import type { Problem } from '../problem';
import { closedRequest, notCommitted } from '../problems/of-changes';
import { unknownRequest } from '../problems/of-requests';
import { rowsById } from '../requests/rows-by-id';
import type { EventContext } from './event-context';

/** `verb` as in 'can't be dropped'. Shipped, dropped, never committed and unknown requests are told apart. */
export const findActive = (
  { world, state }: EventContext,
  id: string,
  verb: string,
): Commitment | Problem => {
  const commitment = state.commitments.get(id);
  if (commitment?.status === 'active') return commitment;
  const { quarter } = world.allocation;
  if (commitment) {
    const why =
      commitment.status === 'shipped'
        ? words.hasShipped
        : fill(words.wasLeftOver, { quarter: world.allocation.quarter });
    return closedRequest(commitment, why, verb);
  }
  const request = rowsById(world.requests).get(id);
  if (!request && statusInLedger(world.ledger, id) === null) return unknownRequest(id);
  return notCommitted(request ? `${id} ${request.title}` : id, quarter, verb);
};
