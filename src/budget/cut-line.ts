/** The cut line: walks the ranks, fills what there is, and says of every request why it waits. */
import type { Allocation } from './allocation';
import type { Amount } from './amount';
import { isLaterQuarter } from './quarter-name';
import type { Request } from './request';
import { showAmount } from './show-amount';

export interface CutLineRow {
  readonly request: Request;
  /** The estimate; null when there is none. */
  readonly amount: Amount | null;
  readonly fits: boolean;
  /** How much is missing; 0 when it fits or waits for another reason. */
  readonly shortBy: Amount;
  /** '' when it fits; else 'does not fit by 15', 'not before 2027-Q1', 'no estimate', 'paid by Product', 'waits behind SAP'. */
  readonly why: string;
}

export interface CutLine {
  readonly above: readonly CutLineRow[];
  readonly below: readonly CutLineRow[];
  readonly used: Amount;
  /** Room left after the ones above. */
  readonly left: Amount;
}

/**
 * `candidates` in rank order, `room` what may be filled (budget less reserve less what is committed). Base case, room 100:
 * 20, 30, 15, 10, 15 are above; SAP (25) does not fit by 15, Mobile approvals (12) by 2. Skip to fit lets smaller ones
 * below use what is left; Strict stops at the first that does not fit, and the rest waits behind it.
 */
export const cutLine = (
  candidates: readonly Request[],
  room: Amount,
  allocation: Pick<Allocation, 'quarter' | 'fill' | 'unit'>,
): CutLine => {
  let left = room;
  let blockedBy: string | null = null;
  const judge = (request: Request): CutLineRow => {
    const amount = request.estimate;
    const waits = (why: string, shortBy = 0): CutLineRow => ({ request, amount, fits: false, shortBy, why });
    if (amount === null || amount <= 0) return waits('no estimate');
    // What product has promised at its own expense takes nothing from the sales budget.
    if (request.promise.paidBy === 'Product') return waits('paid by Product');
    if (isLaterQuarter(request.notBefore, allocation.quarter)) {
      return waits(`not before ${request.notBefore}`);
    }
    if (blockedBy !== null) return waits(`waits behind ${blockedBy}`);
    if (amount > left) {
      const shortBy = amount - Math.max(left, 0);
      if (allocation.fill === 'Strict') blockedBy = request.title;
      return waits(`does not fit by ${showAmount(shortBy, allocation.unit)}`, shortBy);
    }
    left -= amount;
    return { request, amount, fits: true, shortBy: 0, why: '' };
  };
  const rows = candidates.map(judge);
  return {
    above: rows.filter((row) => row.fits),
    below: rows.filter((row) => !row.fits),
    used: room - left,
    left,
  };
};
