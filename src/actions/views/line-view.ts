/** A request as one line of a list. */
import type { Amount } from '../../budget/amount';
import type { LeftOver } from '../../budget/decisions/closing';
import type { Request } from '../../budget/request';
import { rowsById } from '../../budget/requests/rows-by-id';
import { showAmount } from '../../budget/showing/show-amount';
import type { Unit } from '../../budget/unit';
import type { World } from '../../budget/world';
import type { LineView } from '../api';

export const lineView = (request: Request, amount: Amount | null, note: string, unit: Unit): LineView => ({
  id: request.id,
  rank: String(request.rank),
  title: request.title,
  customer: request.customer,
  amount: amount === null ? '' : showAmount(amount, unit),
  note,
});

/** Unfinished work and what becomes of it; its row may be gone. */
export const lineOfCommitment = (
  { commitment, rest, note }: LeftOver,
  { requests, allocation }: World,
): LineView => {
  const request = rowsById(requests).get(commitment.id);
  return {
    id: commitment.id,
    rank: String(request?.rank ?? ''),
    title: commitment.title,
    customer: request?.customer ?? '',
    amount: showAmount(rest, allocation.unit),
    note,
  };
};
