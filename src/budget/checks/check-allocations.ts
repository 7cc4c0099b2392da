/** The faults of the Allocation tab: quarters that overlap, have no length, no capacity, or settings that can't be. */
import type { Allocation } from '../allocation';
import { baseBudget } from '../ledger/state-of';
import { emailsIn, isNamed } from '../people';
import type { Problem } from '../problem';
import { byStart } from '../quarter';
import { isQuarterName } from '../quarter-name';
import { quote } from '../quote';
import { showAmount, showAmountInWords } from '../show-amount';
import { showShare } from '../show-share';

const at = (allocation: Allocation, header: string): Pick<Problem, 'place'> => ({
  place: { tab: 'Allocation', row: allocation.row, header },
});

const checkName = (row: Allocation): Problem[] =>
  isQuarterName(row.quarter)
    ? []
    : [
        {
          code: 'quarter-name',
          ...at(row, 'Quarter'),
          says: `${quote(row.quarter)} is not a quarter. Write it such as 2026-Q4.`,
        },
      ];

const checkDates = (row: Allocation): Problem[] =>
  row.ends >= row.starts
    ? []
    : [
        {
          code: 'ends-before-starts',
          ...at(row, 'Ends'),
          says: `${row.quarter} ends on ${row.ends}, before it starts on ${row.starts}. Correct one of the two dates.`,
        },
      ];

const checkCapacity = (row: Allocation): Problem[] =>
  row.capacity > 0
    ? []
    : [
        {
          code: 'capacity-missing',
          ...at(row, 'Capacity'),
          says: `${row.quarter} has no capacity, so there is no budget to share. Write how many ${row.unit} product can build.`,
        },
      ];

const checkShare = (row: Allocation): Problem[] =>
  row.shareBp >= 0 && row.shareBp <= 10_000
    ? []
    : [
        {
          code: 'share-outside',
          ...at(row, 'Sales share'),
          says: `The sales share of ${row.quarter} is ${showShare(row.shareBp)}. Write a share from 0% to 100%; blank means 10%.`,
        },
      ];

const checkReserve = (row: Allocation): Problem[] =>
  row.reserve >= 0 && row.reserve <= baseBudget(row)
    ? []
    : [
        {
          code: 'reserve-outside',
          ...at(row, 'Reserve'),
          says: `The reserve of ${row.quarter} is ${showAmount(row.reserve, row.unit)}, and the budget is ${showAmountInWords(baseBudget(row), row.unit)}. Hold back no more than that.`,
        },
      ];

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
    .map(([header, cell]) => ({
      code: 'person-without-email',
      ...at(row, header),
      says: `${header} of ${row.quarter} is ${quote(cell)}, without an e-mail address: a Google sign-in can't be recognised, and whoever says that name acts in that role. Add the address.`,
      isNotice: true,
    }));

const checkTwice = (inOrder: readonly Allocation[]): Problem[] =>
  inOrder.flatMap((row) => {
    const first = inOrder.find(({ quarter }) => quarter === row.quarter);
    return !first || first === row
      ? []
      : [
          {
            code: 'quarter-twice',
            ...at(row, 'Quarter'),
            says: `${row.quarter} is there twice, in rows ${first.row} and ${row.row}. Rename or delete one of them.`,
          },
        ];
  });

const checkOverlaps = (allocations: readonly Allocation[]): Problem[] => {
  const inTime = allocations.filter((row) => row.ends >= row.starts).sort(byStart);
  return inTime.flatMap((later, index) =>
    inTime
      .slice(0, index)
      // Twins of one name are reported as such.
      .filter((earlier) => earlier.ends >= later.starts && earlier.quarter !== later.quarter)
      .map((earlier) => ({
        code: 'quarters-overlap',
        ...at(later, 'Starts'),
        says: `${later.quarter} starts on ${later.starts}, but ${earlier.quarter} ends on ${earlier.ends}: they overlap. Correct one of the two dates.`,
      })),
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
