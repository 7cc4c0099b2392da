/** A capacity or a share edited after the commit: the budget is what was allocated until the approver moves it. */
import { pendingEdits as words } from '../../words/en/pending-edits';
import { fill } from '../../words/fill';
import { fromAmount } from '../amount';
import type { BudgetChange } from '../decisions/change';
import type { QuarterState } from '../ledger/quarter-state';
import { baseBudget } from '../ledger/state-of';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import type { World } from '../world';
import { toPending, type PendingChange, type RowEdit } from './pending-change';
import { rowFor, settledBase } from './settled-base';

/** Capacity 1000 → 1200 at 10 %: a grant of 20. 1000 → 900: a take of 10, which may leave less than nothing. */
export const pendingAllocation = (
  { allocation, ledger }: Pick<World, 'allocation' | 'ledger'>,
  { status }: QuarterState,
): PendingChange[] => {
  const { quarter, row, unit, capacity } = allocation;
  const base = baseBudget(allocation);
  const settled = settledBase(ledger, quarter);
  // Without a capacity there is no budget to follow; the check of the row says so.
  if (status !== 'committed' || settled === null || base === settled || base <= 0) return [];
  const change: BudgetChange = { kind: base > settled ? 'grant' : 'take', amount: Math.abs(base - settled) };
  const before = rowFor(settled, allocation);
  const place = (header: string): PendingChange['place'] => ({ tab: 'Allocation', row, header });
  const isShare = before !== null && before.capacity === capacity;
  const header = isShare ? 'Sales share' : 'Capacity';
  const value = isShare ? before.shareBp / 10_000 : before && fromAmount(before.capacity, unit);
  const revert: RowEdit[] = value === null ? [] : [{ kind: 'write', place: place(header), value }];
  const finding = toPending('', {
    kind: 'allocation',
    place: place(header),
    says: fill(words.allocation, {
      quarter,
      budget: showAmountInWords(base, unit),
      settled: showAmount(settled, unit),
    }),
    changes: [change],
    revert,
  });
  return [{ ...finding, key: `${quarter}:allocation` }];
};
