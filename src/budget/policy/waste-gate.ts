/** The gate: once changes have eaten a good part of the budget, sales no longer decides on the next one alone. */
import { policy as words } from '../../words/en/policy';
import { fill } from '../../words/fill';
import type { QuarterState } from '../ledger/quarter-state';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import type { Unit } from '../unit';
import { wasteOf } from './waste-of';

/** A fifth of the budget gone without anything delivered is a matter for whoever gave it (a convention). */
export const gateBp = 2000;

export interface WasteGate {
  readonly isClosed: boolean;
  /** Sunk and disruption in basis points of the budget. */
  readonly wasteBp: number;
  /** '' while open. */
  readonly says: string;
}

type Spent = Pick<QuarterState, 'budget' | 'sunk' | 'disruption'>;

/**
 * Closed above 20 %, not at it: 20 of 100 still pass, 20.1 don't. 'Changes have cost 46.4 of 100 points, more than 20 %:
 * the next chargeable change needs the approver.'
 */
export const wasteGate = (state: Spent, unit: Unit): WasteGate => {
  const { waste, wasteBp, isAbove } = wasteOf(state);
  const isClosed = isAbove(gateBp);
  const says = isClosed
    ? fill(words.gate, {
        waste: showAmount(waste, unit),
        budget: showAmountInWords(state.budget, unit),
        gate: showShare(gateBp),
      })
    : '';
  return { isClosed, wasteBp, says };
};
