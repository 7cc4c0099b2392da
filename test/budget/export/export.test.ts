/** A quarter goes out and comes back the same: its terms, its requests, its ledger, its totals. */
import fc from 'fast-check';
import { parseTable } from '../../../src/sidebar/dialog/import/parse-table';
import { exportFiles, type FileKind } from '../../../src/sidebar/dialog/export/export-files';
import { decodeQuarter } from './decode-quarter';
import { isQuarterExport } from '../../../src/budget/export/is-quarter-export';
import { encodeQuarter } from '../../../src/budget/export/encode-quarter';
import type { QuarterExport } from '../../../src/budget/export/quarter-export';
import { matchColumns } from '../../../src/budget/import/match-columns';
import { readRows } from '../../../src/budget/import/read-rows';
import { stateOf } from '../../../src/budget/ledger/state-of';
import { fromAmount } from '../../../src/budget/amount';
import { stripOf } from '../../../src/budget/strip/strip';
import type { World } from '../../../src/budget/world';
import { committedWorld, requestOf } from '../base-case';
import { anyHistory } from '../histories';

const byWire = (world: World): QuarterExport => {
  const back: unknown = JSON.parse(JSON.stringify(encodeQuarter(world)));
  if (!isQuarterExport(back)) throw new Error('It is no export any more.');
  return back;
};

/** JSON knows no −0. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** As if the tab held only this quarter's entries, its rows from 2 on. */
const alone = ({ allocation, requests, ledger }: World) => ({
  allocation: { ...allocation, row: 2 },
  requests: requests.map((request, index) => ({ ...request, row: index + 2 })),
  ledger: ledger.filter(({ quarter }) => quarter === allocation.quarter),
});

test('Any quarter comes back as it went, and its strip with it', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const world = history[history.length - 1]?.after;
      if (world === undefined) return;
      const exported = byWire(world);
      const decoded = decodeQuarter(exported);
      expect(plain(decoded)).toEqual(plain(alone(world)));
      const strip = stripOf(stateOf(decoded), decoded.requests);
      expect(plain(strip)).toEqual(plain(stripOf(stateOf(world), world.requests)));
      expect(exported.totals.remaining).toBeCloseTo(fromAmount(strip.remaining, world.allocation.unit), 9);
    }),
    { numRuns: 60 },
  );
});

const textOf = (world: World, kind: FileKind): string =>
  exportFiles(encodeQuarter(world))
    .find((file) => file.kind === kind)
    ?.text() ?? '';

const nasty = [
  '=1+1',
  "'=1+1",
  '-5',
  '@x',
  '+1',
  "'quoted'",
  'a "b", c',
  'two;three',
  '支持 🐗',
  '<b>',
  'x;=1+1',
  `x;"=1+1"`,
  "x;'=1+1",
  'x; @SUM(1)',
];

/** What an Excel that parts columns at semicolons takes for cells, at worst: it minds no quote that stands inside one. */
const atSemicolons = (csv: string): string[] =>
  csv.split(/[;\r\n]/).map((cell) => cell.replace(/^[ \t"]*/, ''));

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(';', '\n', '\r\n', ' ', '"', "'", '=', '+', '-', '@', ','),
      fc.string({ maxLength: 4 }),
    ),
  )
  .map((parts) => parts.join(''));

test('No text of a CSV is a formula where columns are parted at semicolons, and each comes back as it was', () => {
  fc.assert(
    fc.property(anyText, (customer) => {
      const csv = textOf({ ...committedWorld(), requests: [requestOf(1, 'SAP', { customer })] }, 'requests');
      expect(atSemicolons(csv).filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
      const table = parseTable(csv);
      if ('wrong' in table) throw new Error(table.wrong);
      expect(table.rows[0]?.[table.header.indexOf('Customer')]).toBe(customer);
    }),
    { numRuns: 300 },
  );
});

test('The CSV of requests is imported with the same titles and totals', () => {
  const world: World = {
    ...committedWorld(),
    requests: nasty.map((title, index) =>
      requestOf(index + 1, title, {
        ...{ estimate: 15 * (index + 1), asks: index },
        ...{ dealValue: 1000.5 * index, closeDate: '2026-12-08', customer: `=${title}`, source: `-${index}` },
      }),
    ),
  };
  const table = parseTable(textOf(world, 'requests'));
  if ('wrong' in table) throw new Error(table.wrong);
  const { requests, unread, unclearDay } = readRows(table, matchColumns(table), {
    isDayFirst: true,
    dayOf: () => '',
  });
  expect(requests.map(({ title }) => title)).toEqual(nasty);
  expect({ unread, unclearDay }).toEqual({ unread: [], unclearDay: '' });
  expect(requests).toMatchObject(
    world.requests.map(({ estimate, asks, dealValue, closeDate, source }) => ({
      ...{ estimate: (estimate ?? 0) / 10, asks, dealValue, closeDate, source },
    })),
  );
});

test('No cell of a CSV begins with what a spreadsheet would execute', () => {
  const world: World = {
    ...committedWorld(),
    requests: nasty.map((title, index) => requestOf(index + 1, title)),
  };
  const table = /^.*$/gm;
  for (const line of textOf(world, 'requests').match(table) ?? []) expect(line).not.toMatch(/(^|,)"?[=+@]/);
});

test('The ledger has a line for each entry, under the names of the tab', () => {
  const world = committedWorld();
  const [header = '', ...lines] = textOf(world, 'ledger').split('\r\n');
  expect(header).toMatch(/^Entry,Apply,When,Quarter,Event,Request,Title,Change no\.,Built \(%\),Price/);
  expect(lines).toHaveLength(world.ledger.length);
});

test.each([null, {}, { format: 'sales-budget quarter', version: 2 }, 'x'])('%j is no export', (value) => {
  expect(isQuarterExport(value)).toBe(false);
});
