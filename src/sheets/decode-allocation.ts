/** Rows of the Allocation tab as allocations, in time order. */
import type { Allocation } from '../budget/allocation';
import { portion } from '../budget/amount';
import type { Problem } from '../budget/problem';
import { missingDate, unknownQuarterInRow } from '../budget/problems/of-allocation';
import { readReserve } from '../budget/reading/read-reserve';
import { tabs } from '../words/en/tabs';
import { fill } from '../words/fill';
import type { AllocationHeader } from './columns/allocation-columns';
import { FieldReader } from './field-reader';
import { heldTerms } from './held-terms';
import type { PostedTerms } from './posted-terms';
import type { Tab, TabRow } from './read-tab';
import type { TermsEdit } from './terms-edit';

/** "10 % is usual" (product.md, section 1); a convention, so a blank cell means it. */
const usualShareBp = 1000;

export interface DecodedAllocations {
  readonly allocations: readonly Allocation[];
  readonly problems: readonly Problem[];
  /** Cells that say other terms than were posted; each is among the problems too, as a notice. */
  readonly termsEdits: readonly TermsEdit[];
}

const nameOf = (row: TabRow<AllocationHeader>): string =>
  String(row.cell('Quarter')) || fill(tabs.row, { row: row.row });

/**
 * A row without readable dates is reported and left out: nothing can be decided in a quarter without edges. Of the terms
 * those count that the ledger holds the quarter to.
 */
export const decodeAllocations = (
  tab: Tab<AllocationHeader>,
  posted: ReadonlyMap<string, PostedTerms>,
): DecodedAllocations => {
  const problems: Problem[] = [];
  const allocations: Allocation[] = [];
  const termsEdits: TermsEdit[] = [];
  for (const row of tab.rows) {
    const quarter = String(row.cell('Quarter'));
    const read = new FieldReader(tab, row, nameOf, problems);
    const { terms, edits } = heldTerms(row, read, posted.get(quarter));
    const { unit } = terms;
    termsEdits.push(...edits);
    const starts = read.day('Starts');
    const ends = read.day('Ends');
    const capacity = read.amount('Capacity', unit) ?? 0;
    const share = read.share('Sales share');
    const shareBp = share ?? usualShareBp;
    const budget = portion(capacity, shareBp);
    const rest = {
      reserve: read.understood('Reserve', readReserve(row.cell('Reserve'), unit, budget)) ?? 0,
      fill: read.choice('Fill', ['Skip to fit', 'Strict']),
      signOff: read.choice('Sign-off', ['One', 'Both']),
      vpOfSales: read.text('VP of Sales'),
      vpOfProduct: read.text('VP of Product'),
      approver: read.text('Approver'),
    };
    if (!/^\d{4}-Q[1-4]$/.test(quarter)) {
      problems.push(unknownQuarterInRow(row.row, quarter));
    }
    for (const [header, day] of [
      ['Starts', starts],
      ['Ends', ends],
    ] as const) {
      if (day !== null || row.cell(header) !== '') continue;
      problems.push(missingDate(row.row, quarter, header));
    }
    if (starts === null || ends === null) continue;
    const shareIsDefault = share === null;
    allocations.push({
      row: row.row,
      quarter,
      starts,
      ends,
      ...terms,
      capacity,
      shareBp,
      shareIsDefault,
      ...rest,
    });
  }
  allocations.sort((one, other) => (one.starts < other.starts ? -1 : 1));
  return { allocations, problems: [...problems, ...termsEdits.map(({ problem }) => problem)], termsEdits };
};
