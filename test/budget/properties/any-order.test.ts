/** Sorted, filtered or with columns moved: the same rows give the same results (product.md, section 4). */
import fc from 'fast-check';
import { checkWorkbook } from '../../../src/budget/checks/check-workbook';
import { planHorizon } from '../../../src/budget/horizon';
import { quarterLoads } from '../../../src/budget/planning/quarter-loads';
import { disagreements } from '../../../src/budget/ranking/disagreements';
import { requestOutlooks } from '../../../src/budget/requests/request-outlook';
import { homeSummary } from '../../../src/budget/sentences/home-summary';
import { emptyRecord } from '../meetings/empty-record';
import { weeklyPage } from '../../../src/budget/weekly/weekly-page';
import type { World } from '../../../src/budget/world';
import { requestsColumns, type RequestsHeader } from '../../../src/sheets/columns/requests-columns';
import { headersOf } from '../../../src/sheets/column';
import { decodeRequests } from '../../../src/sheets/decode-requests';
import { readTab, isTab } from '../../../src/sheets/read-tab';
import { timeZone } from '../../../src/sheets/time-zone';
import { openWorld } from '../base-case';
import { check } from './check';

type Cells = Partial<Record<RequestsHeader, string | number>>;

/** Rows as people type them, with faults among them; IDs are given, for rows without one are told apart by where they stand. */
const anyRow = fc.record({
  Rank: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constantFrom<string | number>('', 0, -1, 1.5, 'first')),
  Estimate: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom<string | number>('', '20 pts', 0)),
  Status: fc.constantFrom('New', 'Endorsed', 'Declined', ''),
  'Not before': fc.constantFrom('', '', '2027-Q1', '2027-Q2'),
  'Product rank': fc.constantFrom<string | number>('', '', 1, 2, 6, 7),
  'Paid by': fc.constantFrom('', '', 'Product'),
});

const anyTab: fc.Arbitrary<Cells[]> = fc
  .array(anyRow, { minLength: 2, maxLength: 9 })
  .map((rows) => rows.map((row, index) => ({ ...row, ID: `R-${index + 1}`, Request: `Wish ${index + 1}` })));

const shuffled = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

const zone = timeZone('Etc/UTC');

/** Read off a grid, so that columns are found as they are on the tab. */
const worldOf = (rows: readonly Cells[], headers: readonly string[]): World => {
  const values = [
    headers,
    ...rows.map((row) => headers.map((header) => row[header as RequestsHeader] ?? '')),
  ];
  const spreadsheet = {
    getSheetByName: () => ({ getDataRange: () => ({ getValues: () => values }) }),
  } as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet;
  const tab = readTab(spreadsheet, 'Requests', requestsColumns, zone);
  if (!isTab(tab)) throw new Error(tab.says);
  expect(tab.problems).toEqual([]);
  return openWorld({ requests: decodeRequests(tab, 'story points').requests });
};

/** Everything that is shown, by ID; of two rows of a tie either may be the cell that is pointed at. */
const results = (world: World): unknown => {
  const idOf = new Map(world.requests.map(({ row, id }) => [row, id]));
  const byId = <Value>(pairs: Iterable<readonly [number, Value]>): [string, Value][] =>
    [...pairs]
      .map(([row, value]): [string, Value] => [idOf.get(row) ?? '', value])
      .sort(([one], [other]) => one.localeCompare(other));
  const { planOf, unplanned } = planHorizon(world);
  return {
    outlooks: byId(requestOutlooks(world)),
    plans: byId(planOf),
    unplanned: unplanned.map(({ id }) => id),
    loads: quarterLoads(world).map(({ quarter, load, over, wanted }) => [
      quarter,
      load,
      over,
      wanted.map(({ id }) => id),
    ]),
    summary: homeSummary(world),
    page: weeklyPage(world, emptyRecord),
    apart: disagreements(world.requests).map(({ row, ...places }) => [idOf.get(row), places]),
    faults: checkWorkbook(world)
      .map(({ code, says }) => [code, inAnyOrder(says)].join(' '))
      .sort(),
  };
};

/** A tie names its requests in the order of the tab, and a gap the first of those behind it: the same set is the same sentence. */
const inAnyOrder = (says: string): string =>
  /used|missing/.test(says)
    ? (says.match(/R-\d+|[Rr]anks? \d+/g) ?? [])
        .filter((word) => !/missing/.test(says) || !word.startsWith('R-'))
        .sort()
        .join()
    : says;

const headers = headersOf(requestsColumns);

test('Any order of rows and of columns, with people’s own columns between them, gives the same results', () => {
  check(
    fc.property(
      anyTab.chain((rows) =>
        fc.tuple(fc.constant(rows), shuffled(rows), shuffled([...headers, 'Our size', ''])),
      ),
      ([rows, otherRows, otherHeaders]) => {
        expect(results(worldOf(otherRows, otherHeaders))).toEqual(results(worldOf(rows, headers)));
      },
    ),
    100,
  );
});
