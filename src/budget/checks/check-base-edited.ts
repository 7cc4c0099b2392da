/** Capacity or share typed over after the commit: it moves no budget, and is told so. */
import type { Allocation } from '../allocation';
import type { LedgerEntry } from '../ledger-entry';
import { baseBudget } from '../ledger/state-of';
import { standingEntries } from '../ledger/standing-entries';
import type { Problem } from '../problem';
import { showAmount, showAmountInWords } from '../show-amount';

/** Allocated 100, capacity now 1200 at 10 %: 'come to 120 points … the commit allocated 100 … let the approver grant 20'. */
export const checkBaseEdited = (
  allocations: readonly Allocation[],
  ledger: readonly LedgerEntry[],
): Problem[] => {
  const allocated = new Map(
    standingEntries(ledger).flatMap(({ event, quarter, effect }): [string, number][] =>
      event === 'Allocated' ? [[quarter, effect]] : [],
    ),
  );
  return allocations.flatMap((allocation): Problem[] => {
    const { quarter, row, unit } = allocation;
    const before = allocated.get(quarter);
    const now = baseBudget(allocation);
    if (before === undefined || now === before) return [];
    const verb = now > before ? 'grant' : 'take';
    const difference = showAmount(Math.abs(now - before), unit);
    return [
      {
        code: 'base-edited',
        place: { tab: 'Allocation', row, header: 'Capacity' },
        says: `Capacity × Sales share of ${quarter} come to ${showAmountInWords(now, unit)}, and the commit allocated ${showAmount(before, unit)}. Budget comes from the ledger, and only the approver’s grant or take moves it: write the old numbers back, or let the approver ${verb} ${difference}.`,
        isNotice: true,
      },
    ];
  });
};
