/** The cut line: walks the ranks, fills what there is, and says of every request why it waits. */
import { cutLine as words } from '../words/en/cut-line';
import { fill } from '../words/fill';
import type { Allocation } from './allocation';
import type { Amount } from './amount';
import { isLaterQuarter } from './quarter-name';
import type { Request } from './request';
import { showAmount } from './showing/show-amount';

type WaitingReason = Exclude<keyof typeof words.why, 'fitsInRest'>;

export interface CutLineRow {
  readonly request: Request;
  /** The estimate; null when there is none. */
  readonly amount: Amount | null;
  readonly fits: boolean;
  /** How much is missing; 0 when it fits or waits for another reason. */
  readonly shortBy: Amount;
  /** null when it fits. */
  readonly reason: WaitingReason | null;
  /** The same in words. '' when it fits; else 'does not fit by 15', 'not before 2027-Q1', 'no estimate', 'paid by Product', 'waits behind SAP'. */
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
    const waits = (reason: WaitingReason, why: string, shortBy = 0): CutLineRow => ({
      ...{ request, amount, fits: false, shortBy, reason, why },
    });
    if (amount === null || amount <= 0) return waits('noEstimate', words.why.noEstimate);
    // What product has promised at its own expense takes nothing from the sales budget.
    if (request.promise.paidBy === 'Product') return waits('paidByProduct', words.why.paidByProduct);
    if (isLaterQuarter(request.notBefore, allocation.quarter)) {
      return waits('notBefore', fill(words.why.notBefore, { quarter: request.notBefore }));
    }
    if (blockedBy !== null) return waits('waitsBehind', fill(words.why.waitsBehind, { title: blockedBy }));
    if (amount > left) {
      const shortBy = amount - Math.max(left, 0);
      if (allocation.fill === 'Strict') blockedBy = request.title;
      const by = showAmount(shortBy, allocation.unit);
      return waits('tooLarge', fill(words.why.tooLarge, { amount: by }), shortBy);
    }
    left -= amount;
    return { request, amount, fits: true, shortBy: 0, reason: null, why: '' };
  };
  const rows = candidates.map(judge);
  return {
    above: rows.filter((row) => row.fits),
    below: rows.filter((row) => !row.fits),
    used: room - left,
    left,
  };
};
