/** The shelf: what was built and put aside, of every quarter, until it comes back. */
import type { Amount } from './amount';
import { foldQuarter } from './ledger/fold-quarter';
import { ledgerStatuses } from './ledger/status-in-ledger';
import { showAmount } from './show-amount';
import { showShare } from './show-share';
import type { World } from './world';

export interface ShelfLine {
  readonly id: string;
  readonly title: string;
  /** The quarter it was dropped in. */
  readonly quarter: string;
  /** Built and lost. */
  readonly lost: Amount;
  /** '40 % built, 8 built and lost'. */
  readonly note: string;
}

/** In the order in which things were put there, quarter by quarter. */
export const weeklyShelf = ({ ledger, allocations, allocation }: World): ShelfLine[] => {
  const statuses = ledgerStatuses(ledger);
  const quarters = [...new Set(ledger.map(({ quarter }) => quarter))];
  return quarters.flatMap((quarter) => {
    const { unit } = allocations.find((row) => row.quarter === quarter) ?? allocation;
    return [...foldQuarter(ledger, quarter).shelf.values()]
      .filter(({ id }) => statuses.get(id) === 'Shelved')
      .map(({ id, title, builtBp, sunk }) => ({
        id,
        title,
        quarter,
        lost: sunk,
        note: `${showShare(builtBp)} built, ${showAmount(sunk, unit)} built and lost`,
      }));
  });
};
