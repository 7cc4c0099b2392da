/** A Price cell that was typed over: the price is frozen, so another one is growth or a cut. */
import { pendingEdits as words } from '../../words/en/pending-edits';
import { fill } from '../../words/fill';
import type { Change } from '../decisions/change';
import { fromAmount } from '../amount';
import { showAmount } from '../showing/show-amount';
import { cellOf, write } from './cells';
import { frozenName, type CommittedRow } from './committed-row';
import type { Finding } from './pending-change';

/** SSO (30) with 40 in Price grows by 10; with 25 it is cut by 5, as dropping that part. A blank cell is filled by the next action. */
export const pendingPrice = (committed: CommittedRow): Finding[] => {
  const { commitment, row, unit } = committed;
  const { id, price } = commitment;
  if (row === null || row.price === null || row.price === price) return [];
  const by = row.price - price;
  const change: Change = by > 0 ? { kind: 'grow', id, by } : { kind: 'cut', id, by: -by, isShippable: false };
  const [typed, frozen] = [showAmount(row.price, unit), showAmount(price, unit)];
  const isNothing = row.price <= 0;
  return [
    {
      kind: 'price',
      place: cellOf(row, 'Price'),
      says: fill(words.price.typed, { name: frozenName(committed), typed, price: frozen }),
      changes: isNothing ? [] : [change],
      whyNotApply: isNothing ? words.price.whyNot : '',
      revert: [write(row, 'Price', fromAmount(price, unit))],
    },
  ];
};
