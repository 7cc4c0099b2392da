/** A request as one line of a list. */
import type { Amount } from '../../budget/amount';
import type { Request } from '../../budget/request';
import { showAmount } from '../../budget/show-amount';
import type { Unit } from '../../budget/unit';
import type { LineView } from '../api';

export const lineView = (request: Request, amount: Amount | null, note: string, unit: Unit): LineView => ({
  id: request.id,
  rank: String(request.rank),
  title: request.title,
  customer: request.customer,
  amount: amount === null ? '' : showAmount(amount, unit),
  note,
});
