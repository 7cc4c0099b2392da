/** Looks up what a change is about among the quarter's commitments, or says why it is not there. */
import { statusInLedger } from '../ledger/status-in-ledger';
import type { Commitment } from '../ledger/quarter-state';
import type { Problem } from '../problem';
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
        ? 'has shipped'
        : `was left over when ${world.allocation.quarter} was closed`;
    return {
      code: 'closed-request',
      says: `${id} ${commitment.title} ${why}, so it can't be ${verb} any more.`,
    };
  }
  const request = world.requests.find((row) => row.id === id);
  if (!request && statusInLedger(world.ledger, id) === null) {
    return {
      code: 'unknown-request',
      says: `There is no request ${id || 'without an ID'} on the Requests tab. Choose one that is there.`,
    };
  }
  const name = request ? `${id} ${request.title}` : id;
  return {
    code: 'not-committed',
    says: `${name} is not committed in ${quarter}, so it can't be ${verb}. Choose a committed one.`,
  };
};
