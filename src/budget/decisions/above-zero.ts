/** The refusal of an amount that is no amount to change anything by. */
import type { Amount } from '../amount';
import type { Problem } from '../problem';
import { amountNotPositive } from '../problems/of-changes';

/** null when it is one; `what` as in 'Write by how much SSO grows, above 0.' */
export const aboveZero = (amount: Amount, what: string): Problem | null =>
  Number.isSafeInteger(amount) && amount > 0 ? null : amountNotPositive(what);
