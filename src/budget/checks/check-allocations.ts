/** The faults of the Allocation tab: quarters that overlap, have no length, no capacity, or settings that can't be. */
import type { Allocation } from '../allocation';
import { baseBudget } from '../ledger/state-of';
import { emailsIn, isNamed } from '../people/people';
import type { Problem } from '../problem';
import {
  capacityMissing,
  endsBeforeStarts,
  personWithoutEmail,
  quarterName,
  quartersOverlap,
  quarterTwice,
  reserveOutside,
  shareOutside,
} from '../problems/of-allocation';
import { byStart } from '../quarter';
import { isQuarterName } from '../quarter-name';

const checkName = (row: Allocation): Problem[] => (isQuarterName(row.quarter) ? [] : [quarterName(row)]);

const checkDates = (row: Allocation): Problem[] => (row.ends >= row.starts ? [] : [endsBeforeStarts(row)]);

const checkCapacity = (row: Allocation): Problem[] => (row.capacity > 0 ? [] : [capacityMissing(row)]);

const checkShare = (row: Allocation): Problem[] =>
  row.shareBp >= 0 && row.shareBp <= 10_000 ? [] : [shareOutside(row)];

const checkReserve = (row: Allocation): Problem[] => {
  const base = baseBudget(row);
  return row.reserve >= 0 && row.reserve <= base ? [] : [reserveOutside(row, base)];
};

/** Without an address Google's sign-in can't be recognised; only who says that name can. */
const checkPeople = (row: Allocation): Problem[] =>
  (
    [
      ['VP of Sales', row.vpOfSales],
      ['VP of Product', row.vpOfProduct],
      ['Approver', row.approver],
    ] as const
  )
    .filter(([, cell]) => isNamed(cell) && emailsIn(cell).length === 0)
    .map(([header, cell]) => personWithoutEmail(row, header, cell));

const checkTwice = (inOrder: readonly Allocation[]): Problem[] =>
  inOrder.flatMap((row) => {
    const first = inOrder.find(({ quarter }) => quarter === row.quarter);
    return !first || first === row ? [] : [quarterTwice(first, row)];
  });

const checkOverlaps = (allocations: readonly Allocation[]): Problem[] => {
  const inTime = allocations.filter((row) => row.ends >= row.starts).sort(byStart);
  return inTime.flatMap((later, index) =>
    inTime
      .slice(0, index)
      // Twins of one name are reported as such.
      .filter((earlier) => earlier.ends >= later.starts && earlier.quarter !== later.quarter)
      .map((earlier) => quartersOverlap(earlier, later)),
  );
};

/** All faults of all rows, in the order of the tab's rows for each kind. */
export const checkAllocations = (allocations: readonly Allocation[]): Problem[] => {
  const inOrder = [...allocations].sort((one, other) => one.row - other.row);
  const rules = [checkName, checkDates, checkCapacity, checkShare, checkReserve, checkPeople];
  return [
    ...inOrder.flatMap((row) => rules.flatMap((rule) => rule(row))),
    ...checkTwice(inOrder),
    ...checkOverlaps(allocations),
  ];
};
