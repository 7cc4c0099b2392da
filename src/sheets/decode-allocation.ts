/** Rows of the Allocation tab as allocations, in time order. */
import { quote } from '../budget/quote';
import type { Allocation } from '../budget/allocation';
import { portion } from '../budget/amount';
import type { Problem } from '../budget/problem';
import { readReserve } from '../budget/read-reserve';
import type { AllocationHeader } from './columns/allocation-columns';
import { fieldReader } from './field-reader';
import type { Tab } from './read-tab';

/** "10 % is usual" (product.md, section 1); a convention, so a blank cell means it. */
const usualShareBp = 1000;

/** A row without readable dates is reported and left out: nothing can be decided in a quarter without edges. */
export const decodeAllocations = (
  tab: Tab<AllocationHeader>,
): { allocations: Allocation[]; problems: Problem[] } => {
  const problems: Problem[] = [];
  const allocations: Allocation[] = [];
  for (const row of tab.rows) {
    const quarter = String(row.cell('Quarter'));
    const read = fieldReader(tab, row, quarter === '' ? `Row ${row.row}` : quarter, problems);
    const unit = read.choice('Unit', ['story points', 'engineering weeks', '% of capacity']);
    const starts = read.day('Starts');
    const ends = read.day('Ends');
    const capacity = read.amount('Capacity', unit) ?? 0;
    const share = read.share('Sales share');
    const shareBp = share ?? usualShareBp;
    const budget = portion(capacity, shareBp);
    const rest = {
      reserve: read.understood('Reserve', readReserve(row.cell('Reserve'), unit, budget)) ?? 0,
      policy: read.choice('Change policy', ['Escalating', 'Flat fee', 'Sunk only', 'Churn brackets']),
      mode: read.choice('Mode', ['Charge', 'Shadow', 'Locked']),
      fill: read.choice('Fill', ['Skip to fit', 'Strict']),
      signOff: read.choice('Sign-off', ['One', 'Both']),
      vpOfSales: read.text('VP of Sales'),
      vpOfProduct: read.text('VP of Product'),
      approver: read.text('Approver'),
    };
    if (!/^\d{4}-Q[1-4]$/.test(quarter)) {
      problems.push({
        code: 'unknown-quarter',
        place: { tab: 'Allocation', row: row.row, header: 'Quarter' },
        says: `${quote(quarter)} is no name of a quarter. Write the year, a dash, Q and 1 to 4, such as 2026-Q4.`,
      });
    }
    for (const [header, day] of [
      ['Starts', starts],
      ['Ends', ends],
    ] as const) {
      if (day !== null || row.cell(header) !== '') continue;
      problems.push({
        code: 'missing-date',
        place: { tab: 'Allocation', row: row.row, header },
        says: `${quarter === '' ? `Row ${row.row}` : quarter} has no date under ${header}. Write the ${header === 'Starts' ? 'first' : 'last'} day of the quarter.`,
      });
    }
    if (starts === null || ends === null) continue;
    const shareIsDefault = share === null;
    allocations.push({
      row: row.row,
      quarter,
      starts,
      ends,
      unit,
      capacity,
      shareBp,
      shareIsDefault,
      ...rest,
    });
  }
  allocations.sort((one, other) => (one.starts < other.starts ? -1 : 1));
  return { allocations, problems };
};
