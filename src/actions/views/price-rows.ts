/** The figures of a price, a row each, the last one what is left after. */
import { viewPrice as words } from '../../words/en/view-price';
import { fill } from '../../words/fill';
import type { Amount } from '../../budget/amount';
import type { Change } from '../../budget/decisions/change';
import type { PricedChange } from '../../budget/decisions/price-change';
import { showAmount } from '../../budget/showing/show-amount';
import type { World } from '../../budget/world';
import type { ChangePreview } from '../api';

/** 'Disruption, 22.5 % of 15' where one request is interrupted; of several the workings have the parts. */
const disruptionLabel = ({ lines }: PricedChange): string => {
  const [only, ...more] = lines.filter(({ isChargeable }) => isChargeable);
  const result = more.length === 0 ? only?.shown.workings.slice(-1)[0] : undefined;
  return result === undefined ? words.disruption : fill(words.disruptionOf, { workings: result });
};

/** 'Built and lost 8', 'Disruption 3', 'Gives back 9', 'Takes 25', 'Left after 19'; what does not concern the change is left out. */
export const priceRows = (
  { allocation }: World,
  changes: readonly Change[],
  priced: PricedChange,
): ChangePreview['rows'] => {
  const { lines, shown, back, needs, remainingAfter, chargeable } = priced;
  const isShadow = allocation.mode === 'Shadow' && chargeable;
  const givesBack = lines.some(({ effect }) => effect > 0) || changes.some(({ kind }) => kind === 'drop');
  const losesBuilt = lines.some(({ event }) => event === 'Dropped' || (event === 'Cut' && chargeable));
  const rows: readonly (readonly [label: string, amount: Amount, isShown: boolean])[] = [
    [words.sunk, shown.sunk, losesBuilt],
    [disruptionLabel(priced), shown.disruption, losesBuilt || chargeable],
    [words.chargedInShadow, 0, isShadow],
    [words.givesBack, back, givesBack],
    [words.takes, needs, needs > 0],
    [words.leftAfter, remainingAfter, true],
  ];
  return rows
    .filter(([, , isShown]) => isShown)
    .map(([label, amount]) => ({ label, amount: showAmount(amount, allocation.unit) }));
};
