/** The native totals of the Allocation tab, calculated by a spreadsheet over ledgers with every kind of event. */
import type { AllocationHeader } from '../../src/sheets/columns/allocation-columns';
import { allocationColumns } from '../../src/sheets/columns/allocation-columns';
import { changesColumns, type ChangesHeader } from '../../src/sheets/columns/changes-columns';
import { headersOf } from '../../src/sheets/column';
import { requestsColumns, type RequestsHeader } from '../../src/sheets/columns/requests-columns';
import { allocationFormulas } from '../../src/sheets/set-up/allocation-formulas';
import { openSheets, script } from '../preview/open-sheets';

type Cell = string | number;
type Row = Partial<Record<ChangesHeader, Cell>>;

const allocation = headersOf(allocationColumns);
const requests = headersOf(requestsColumns).filter((header) => !requestsColumns[header].isOptional);
const changes = headersOf(changesColumns);
const columnsOf = (headers: readonly string[]): ReadonlyMap<string, number> =>
  new Map(headers.map((header, index) => [header, index + 1]));

const about = (event: string, effect: number, more: Row = {}): Row => ({
  Event: event,
  Price: Math.abs(effect) * (event.endsWith('undone') ? -1 : 1),
  Effect: effect,
  ...more,
});
const of = (request: string, event: string, effect: number, more: Row = {}): Row =>
  about(event, effect, { Request: request, ...more });

const allocated = about('Allocated', 100, { 'Accepted by': 'vp@example.com', When: '2026-10-01 09:00:00' });

/** Quarter → its rows, its requests that are underway, and the totals that a person has to see. */
const cases: readonly (readonly [
  string,
  readonly Row[],
  readonly Partial<Record<RequestsHeader, Cell>>[],
  Partial<Record<AllocationHeader, Cell>>,
])[] = [
  [
    '2026-Q1',
    [],
    [],
    { Budget: 100, Remaining: 100, 'Still to build': 0, Phase: 'Rank', 'Committed on': '' },
  ],
  [
    '2026-Q2',
    [about('Carried in', 10), about('Prepaid', 12), about('Repaid', -20), of('R-1', 'Carried', -12)],
    [{ Price: 12, Built: '' }],
    { Budget: 102, Remaining: 90, 'Still to build': 12, Phase: 'Rank', 'Committed by': '' },
  ],
  [
    '2026-Q3',
    [allocated, of('R-1', 'Committed', -20), about('Granted', 5), about('Taken', -100), about('Lent', 4)],
    [{ Price: 20, Built: 0.4 }],
    { Budget: 9, Built: 8, 'Still to build': 12, Remaining: -11, 'Committed by': 'vp@example.com' },
  ],
  [
    '2026-Q4',
    [
      allocated,
      of('R-1', 'Committed', -20),
      of('R-1', 'Committed, undone', 20),
      about('Allocated, undone', -100, { Reverses: 1 }),
    ],
    [],
    { Budget: 100, Remaining: 100, Phase: 'Rank', 'Committed on': '', 'Committed by': '' },
  ],
  [
    '2027-Q1',
    [of('R-1', 'Proposed', 0, { Price: 20 }), of('R-2', 'Proposed', 0, { Price: 30 })],
    [],
    { Budget: 100, Remaining: 100, Phase: 'Proposed commit' },
  ],
  [
    '2027-Q2',
    [
      of('R-1', 'Proposed', 0, { Price: 20 }),
      of('R-1', 'Proposed, undone', 0, { Price: -20 }),
      about('Allocated', 90),
      about('Allocated, undone', -90),
      about('Allocated', 100, { 'Accepted by': 'second@example.com' }),
    ],
    [],
    { Budget: 100, Remaining: 100, Phase: 'Committed', 'Committed by': 'second@example.com' },
  ],
  [
    '2027-Q3',
    [
      allocated,
      of('R-1', 'Committed', -20),
      of('R-2', 'Committed', -30),
      of('R-3', 'Committed', -15),
      of('R-2', 'Shipped', 6, { Price: 30, Actual: 24, Credit: 6 }),
      of('R-3', 'Shipped', 5, { Price: 15, Actual: 10, Credit: 5 }),
      of('R-3', 'Shipped, undone', -5, { Price: -15, Actual: -10, Credit: -5 }),
      of('R-1', 'Dropped', 9, { Price: 20, Sunk: 8, Disruption: 3 }),
      of('R-4', 'Committed', -10),
      of('R-4', 'Pulled', 10, { Price: 10, Credit: 10 }),
    ],
    [{ Price: 15, Built: 20 }],
    { Budget: 100, Built: 27, 'Still to build': 12, Sunk: 8, Disruption: 3, Remaining: 50 },
  ],
  [
    '2027-Q4',
    [
      allocated,
      of('R-1', 'Committed', -20),
      of('R-2', 'Added', -30),
      of('R-1', 'Left over', 0, { Price: 20, Actual: 8 }),
      of('R-2', 'Left over', 24, { Price: 30, Actual: 6 }),
      about('Closed', 0),
    ],
    [],
    { Budget: 100, Built: 14, 'Still to build': 12, Remaining: 74, Phase: 'Closed' },
  ],
];

const filled = (headers: readonly string[], row: Readonly<Record<string, Cell | undefined>>): Cell[] =>
  headers.map((header) => row[header] ?? '');

test('the totals of a quarter follow its ledger, whatever was posted and whatever was undone', async () => {
  const sheets = await openSheets();
  const places = {
    allocation: { label: 'Allocation', columnOf: columnsOf(allocation) },
    requests: { label: 'Requests', columnOf: columnsOf(requests) },
    changes: { label: 'Changes', columnOf: columnsOf(changes) },
  };
  const inputs = cases.map(([quarter], index) =>
    filled(allocation, {
      Quarter: quarter,
      Unit: 'story points',
      Capacity: 1000,
      ...allocationFormulas(index + 2, places),
    }),
  );
  let entry = 0;
  const ledger = cases.flatMap(([Quarter, rows]) =>
    rows.map((row) => filled(changes, { ...row, Quarter, Entry: (entry += 1) })),
  );
  const plans = cases.flatMap(([quarter, , rows]) =>
    rows.map((row) => filled(requests, { ...row, Plan: `${quarter}, committed` })),
  );
  const tabs = {
    Allocation: [allocation, ...inputs],
    Requests: [requests, ...plans],
    Changes: [changes, ...ledger],
  };
  await script(
    sheets,
    `const tabs = ${JSON.stringify(tabs)};
     for (const name of Object.keys(tabs)) spreadsheet.insertSheet(name);
     for (const [name, rows] of Object.entries(tabs).reverse())
       spreadsheet.getSheetByName(name).getRange(1, 1, rows.length, rows[0].length).setValues(rows);`,
  );
  await sheets.settled();
  const seen = sheets.values('Allocation').slice(1);
  cases.forEach(([quarter, , , expected], index) => {
    const shown = Object.keys(expected).map((header) => [
      header,
      seen[index]?.[allocation.indexOf(header as AllocationHeader)],
    ]);
    expect({ quarter, ...Object.fromEntries(shown) }).toEqual({ quarter, ...expected });
  });
  await sheets.close();
});
