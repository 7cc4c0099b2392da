/** One input for each problem of cells and ranks that can be met without a spreadsheet. */
import { checkAllocations } from '../../../src/budget/checks/check-allocations';
import { checkWorkbook } from '../../../src/budget/checks/check-workbook';
import { findBrokenSeals } from '../../../src/budget/ledger/find-broken-seals';
import type { Allocation } from '../../../src/budget/allocation';
import type { Problem } from '../../../src/budget/problem';
import type { Request } from '../../../src/budget/request';
import { decodeAllocations } from '../../../src/sheets/decode-allocation';
import type { AllocationHeader } from '../../../src/sheets/columns/allocation-columns';
import { tabOf } from '../../sheets/tab-of';
import { allocationOf, baseRequests, committedWorld, openWorld, points } from '../base-case';
import { nextRow } from '../hand-made';
import type { Provocations } from './provocations';

const quarters = (...changes: readonly Partial<Allocation>[]): readonly Problem[] =>
  checkAllocations(changes.map((change) => allocationOf(change)));

const row = {
  Unit: 'story points',
  Quarter: '2026-Q4',
  Starts: '2026-10-01',
  Ends: '2026-12-31',
  Capacity: 1000,
};

const decoded = (cells: Partial<Record<AllocationHeader, string | number>>): readonly Problem[] =>
  decodeAllocations(tabOf<AllocationHeader>('Allocation', { ...row, ...cells }), new Map()).problems;

/** The first request of the base case, typed over; the second one beside it where the two are compared. */
const first = (cells: Partial<Request>, second: Partial<Request> = {}): readonly Problem[] =>
  checkWorkbook(
    openWorld({
      requests: baseRequests.map((request, index) => ({ ...request, ...[cells, second][index] })),
    }),
  );

const sealed = committedWorld().ledger;

export const tabProvocations: Provocations = {
  quarterName: () => quarters({ quarter: 'Q4' }),
  endsBeforeStarts: () => quarters({ ends: '2026-09-30' }),
  capacityMissing: () => quarters({ capacity: 0 }),
  shareOutside: () => quarters({ shareBp: 12_000 }),
  reserveOutside: () => quarters({ reserve: points(101) }),
  personWithoutEmail: () => quarters({ vpOfSales: 'Dana Lee' }),
  quarterTwice: () => quarters({}, { row: 3 }),
  quartersOverlap: () => checkAllocations([allocationOf(), nextRow({ starts: '2026-12-31' })]),
  unknownQuarterInRow: () => decoded({ Quarter: 'autumn' }),
  missingDate: () => decoded({ Starts: '' }),
  unreadable: () => decoded({ Capacity: 'soon' }),
  termsEdited: () =>
    decodeAllocations(
      tabOf<AllocationHeader>('Allocation', { ...row, 'Change policy': 'Flat fee' }),
      new Map([
        [
          '2026-Q4',
          {
            unit: 'story points',
            committed: { unit: 'story points', policy: 'Escalating', mode: 'Charge' },
          },
        ],
      ]),
    ).problems,

  rankBlank: () => first({ rank: '' }),
  rankText: () => first({ rank: 'first' }),
  rankZero: () => first({ rank: 0 }),
  rankNegative: () => first({ rank: -1 }),
  rankFraction: () => first({ rank: 1.5 }),
  rankOnClosed: () => first({ status: 'Declined' }),
  rankTie: () => first({ rank: 2 }),
  rankGap: () => first({ rank: 9 }),
  productRankText: () => first({ productRank: 'first' }),
  productRankZero: () => first({ productRank: 0 }),
  productRankNegative: () => first({ productRank: -1 }),
  productRankFraction: () => first({ productRank: 1.5 }),
  productRankTie: () => first({ productRank: 1 }, { productRank: 1 }),

  titleMissingInRow: () => first({ title: ' ' }),
  estimateMissing: () => first({ estimate: null }),
  estimateZero: () => first({ estimate: 0 }),
  unknownQuarterNotBefore: () => first({ notBefore: 'soon' }),
  promiseWithoutPayer: () => first({ promise: { to: 'Acme', by: 'Ann', due: '2026-11-01', paidBy: '' } }),
  mergedIntoNothing: () => first({ status: 'Merged', rank: '', mergedInto: 'R-99' }),

  ledgerEdited: () =>
    findBrokenSeals(sealed.map((entry, index) => (index === 2 ? { ...entry, price: 1 } : entry))).map(
      ({ problem }) => problem,
    ),
  ledgerInserted: () => findBrokenSeals([...sealed, ...sealed.slice(0, 1)]).map(({ problem }) => problem),
  ledgerMissing: () => findBrokenSeals(sealed.slice(1)).map(({ problem }) => problem),
  ledgerOutOfOrder: () => findBrokenSeals([...sealed].reverse()).map(({ problem }) => problem),
};
