/** The strip: six numbers that say where the budget is, and add up exactly. */
import { portion, type Amount } from './amount';
import type { Commitment, QuarterState } from './ledger/quarter-state';
import type { Request } from './request';

export interface Strip {
  readonly budget: Amount;
  readonly built: Amount;
  readonly stillToBuild: Amount;
  readonly sunk: Amount;
  readonly disruption: Amount;
  readonly remaining: Amount;
}

/**
 * budget = built + stillToBuild + sunk + disruption + remaining, for any history. Built is p·E of what is being built and
 * the settled price of what has shipped, so that a refund counts once. Example A, day 35: 100 = 0 + 70 + 8 + 3 + 19.
 * A commitment whose row is gone from Requests counts as not built. Before commit only budget and remaining are not 0.
 */
export const stripOf = (state: QuarterState, requests: readonly Pick<Request, 'id' | 'builtBp'>[]): Strip => {
  const builtBp = new Map(requests.map((request) => [request.id, request.builtBp]));
  const builtOf = ({ id, price, status, settled }: Commitment): Amount =>
    status === 'shipped' ? settled : portion(price, builtBp.get(id) ?? 0);
  const commitments = [...state.commitments.values()];
  const built = commitments.reduce((sum, commitment) => sum + builtOf(commitment), 0);
  const held = commitments.reduce(
    (sum, { status, price, settled }) => sum + (status === 'shipped' ? settled : price),
    0,
  );
  return {
    budget: state.budget,
    built,
    stillToBuild: held - built,
    sunk: state.sunk,
    disruption: state.disruption,
    remaining: state.remaining,
  };
};
