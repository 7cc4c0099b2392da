/** How much of the budget changes have cost, with a word for it: a number that both sides read the same way. */
import { policy as words } from '../../words/en/policy';
import { fill } from '../../words/fill';
import type { QuarterState } from '../ledger/quarter-state';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import type { Unit } from '../unit';
import { gateBp } from './waste-gate';
import { wasteOf } from './waste-of';

type WasteLevel = 'low' | 'noticeable' | 'high' | 'very high';

/** Highest first. The approver's gate is the last of them; halved and halved again it warns in time (conventions). */
const thresholds: readonly { readonly aboveBp: number; readonly level: WasteLevel }[] = [
  { aboveBp: gateBp, level: 'very high' },
  { aboveBp: gateBp / 2, level: 'high' },
  { aboveBp: gateBp / 4, level: 'noticeable' },
];

export interface WasteHeadline {
  readonly level: WasteLevel;
  readonly wasteBp: number;
  /** 'high: changes have cost 11 of 100 points, 11 % and above 10 %', behind the word Waste. */
  readonly inShort: string;
  /** 'Waste is high: changes have cost 11 of 100 points, 11 % and above 10 %.' */
  readonly says: string;
}

/** Up to 5 % low, above it noticeable, above 10 % high, above 20 % very high. Example A, day 35: 11 of 100 is high. */
export const wasteHeadline = (
  state: Pick<QuarterState, 'budget' | 'sunk' | 'disruption'>,
  unit: Unit,
): WasteHeadline => {
  const { waste, wasteBp, isAbove } = wasteOf(state);
  const over = thresholds.find(({ aboveBp }) => isAbove(aboveBp));
  const level = over?.level ?? 'low';
  const inShort = fill(words.wasteLevels[level], {
    waste: showAmount(waste, unit),
    budget: showAmountInWords(state.budget, unit),
    share: showShare(wasteBp),
    threshold: showShare(over?.aboveBp ?? gateBp / 4),
  });
  return { level, wasteBp, inShort, says: fill(words.waste, { says: inShort }) };
};
