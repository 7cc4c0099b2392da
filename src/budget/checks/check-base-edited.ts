/** Capacity or share typed over after the commit: it moves no budget, and is told so. */
import type { Allocation } from '../allocation';
import type { LedgerEntry } from '../ledger-entry';
import { baseBudget } from '../ledger/state-of';
import { settledBase } from '../pending/settled-base';
import type { Problem } from '../problem';
import { showAmount, showAmountInWords } from '../show-amount';

/** Allocated 100, capacity now 1200 at 10 %: 'come to 120 points … the ledger says 100 … let the approver grant 20'. */
export const checkBaseEdited = (
  allocations: readonly Allocation[],
  ledger: readonly LedgerEntry[],
): Problem[] =>
  allocations.flatMap((allocation): Problem[] => {
    const { quarter, row, unit } = allocation;
    const settled = settledBase(ledger, quarter);
    const now = baseBudget(allocation);
    if (settled === null || now === settled) return [];
    const verb = now > settled ? 'grant' : 'take';
    const difference = showAmount(Math.abs(now - settled), unit);
    return [
      {
        code: 'base-edited',
        place: { tab: 'Allocation', row, header: 'Capacity' },
        says: `Capacity × Sales share of ${quarter} come to ${showAmountInWords(now, unit)}, and the ledger says ${showAmount(settled, unit)}. Budget comes from the ledger, and only the approver’s grant or take moves it: write the old numbers back, or let the approver ${verb} ${difference}.`,
        isNotice: true,
      },
    ];
  });
