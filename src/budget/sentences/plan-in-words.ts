/** Why a request waits and where it is planned, in the words of the Plan column. */
import { cutLine as words } from '../../words/en/cut-line';
import { fill } from '../../words/fill';
import type { CutLineRow } from '../cut-line';
import { unplanned } from '../horizon';

/** planInWords of 'does not fit by 15' and '2027-Q1' is 'does not fit by 15, planned for 2027-Q1'. */
export const planInWords = (
  { reason, why }: Pick<CutLineRow, 'reason' | 'why'>,
  plan: string | undefined,
): string => {
  if (reason === 'noEstimate' || reason === 'paidByProduct') return why;
  const where =
    plan === undefined || plan === unplanned ? words.forStrategy : fill(words.plannedFor, { quarter: plan });
  return why === '' ? where : fill(words.reasonAndPlan, { why, plan: where });
};
