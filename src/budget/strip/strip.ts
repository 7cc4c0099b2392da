/** The strip: six numbers that say where the budget is, and add up exactly. */
import { portion, type Amount } from '../amount';
import type { Commitment, QuarterState } from '../ledger/quarter-state';
import type { Request } from '../request';

export interface Strip {
  readonly budget: Amount;
  readonly built: Amount;
  readonly stillToBuild: Amount;
  readonly sunk: Amount;
  readonly disruption: Amount;
  readonly remaining: Amount;
}

/** What was settled once it ended, the built share of the price until then. */
export const builtOf = ({ price, status, settled }: Commitment, builtBp: number): Amount =>
  status === 'active' ? portion(price, builtBp) : settled;

/** Of shipped work what it was settled at, of everything else its price. */
export const heldFor = ({ status, price, settled }: Commitment): Amount =>
  status === 'shipped' ? settled : price;

/**
 * budget = built + stillToBuild + sunk + disruption + remaining, for any history. Built is p·E of what is being built and
 * what shipped and left over work was settled at, so that a refund counts once. Example A, day 35: 100 = 0 + 70 + 8 + 3 + 19.
 * Closed with SSO (30) at 60 %, prepaid: 18 built, and 12 still to build that the next quarter gets. A commitment whose row is
 * gone from Requests counts as not built. Before commit only what was carried in is held.
 */
export const stripOf = (state: QuarterState, requests: readonly Pick<Request, 'id' | 'builtBp'>[]): Strip => {
  const builtBp = new Map(requests.map((request) => [request.id, request.builtBp]));
  const commitments = [...state.commitments.values()];
  const sum = (of: (commitment: Commitment) => Amount): Amount =>
    commitments.reduce((total, commitment) => total + of(commitment), 0);
  const built = sum((commitment) => builtOf(commitment, builtBp.get(commitment.id) ?? 0));
  return {
    budget: state.budget,
    built,
    stillToBuild: sum(heldFor) - built,
    sunk: state.sunk,
    disruption: state.disruption,
    remaining: state.remaining,
  };
};
