/** A thousand workbooks, exported and loaded into a real SQL engine: what its queries add up is what the ledgers' folds add up to. */
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decimal } from '../../../src/budget/export/decimal';
import { encodeLedger } from '../../../src/budget/export/encode-ledger';
import { stateOf } from '../../../src/budget/ledger/state-of';
import { churnOf } from '../../../src/budget/pace/churn';
import { unitOf } from '../../../src/budget/unit-of';
import type { World } from '../../../src/budget/world';
import { anyHistory } from '../histories';

interface Field {
  readonly name: string;
  readonly type: 'STRING' | 'INTEGER' | 'NUMERIC' | 'DATE' | 'TIMESTAMP';
  readonly mode: 'REQUIRED' | 'NULLABLE';
}

const docs = join(__dirname, '../../../docs/rollup');
const text = (name: string): string => readFileSync(join(docs, name), 'utf8');
const schema = JSON.parse(text('ledger.schema.json')) as Field[];

/** BigQuery's types as DuckDB has them; NUMERIC is 38 digits, 9 behind the point, in both. */
const types = {
  STRING: 'VARCHAR',
  INTEGER: 'BIGINT',
  NUMERIC: 'DECIMAL(38, 9)',
  DATE: 'DATE',
  TIMESTAMP: 'TIMESTAMPTZ',
};

const exportOf = (world: World, id: string, exportedAt = '2026-11-05T09:30:00.000Z'): string =>
  encodeLedger({
    ...{ id, name: `The ${id} of "us"`, timeZone: 'UTC', exportedAt },
    instantOf: (when) => `${when.replace(' ', 'T')}Z`,
    unitOf: (quarter) => unitOf(world, quarter),
    allocations: world.allocations,
    ledger: world.ledger,
  });

const idOf = (index: number): string => `book-${index}`;

/** Each moment of a history is a workbook of its own. */
const worlds: World[] = [];
let folder: string;
let connection: DuckDBConnection;

const query = async (sql: string): Promise<Record<string, unknown>[]> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJson();

beforeAll(async () => {
  for (let seed = 1; worlds.length < 1000; seed += 1) {
    const histories = fc.sample(anyHistory, { numRuns: 25, seed });
    worlds.push(...histories.flatMap((history) => history.map(({ after }) => after)));
  }
  worlds.length = 1000;
  folder = mkdtempSync(join(tmpdir(), 'rollup-'));
  // The first workbook was exported the day before too: only its last export counts.
  const before = exportOf(worlds[1] ?? fail(), idOf(0), '2026-11-04T09:30:00.000Z');
  const file = join(folder, 'ledger.ndjson');
  writeFileSync(file, before + worlds.map((world, index) => exportOf(world, idOf(index))).join(''));
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  const columns = schema.map(({ name, type }) => `${name}: '${types[type]}'`).join(', ');
  await connection.run(
    `CREATE TABLE ledger AS SELECT * FROM read_json('${file}', format = 'newline_delimited', columns = {${columns}})`,
  );
  await connection.run(`CREATE VIEW latest AS ${text('latest.sql')}`);
  await connection.run(`CREATE TABLE by_workbook AS ${text('by-workbook.sql')}`);
}, 60_000);

afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true });
});

const fail = (): never => {
  throw new Error('There are no workbooks.');
};

test('every line has the fields of the schema, in its order, and what is required is there', () => {
  const lines = worlds
    .slice(0, 50)
    .flatMap((world, index) => exportOf(world, idOf(index)).trimEnd().split('\n'));
  for (const line of lines) {
    const row = JSON.parse(line) as Record<string, unknown>;
    expect(Object.keys(row)).toEqual(schema.map(({ name }) => name));
    for (const { name, mode, type } of schema) {
      const value = row[name];
      if (mode === 'REQUIRED' || value !== null) {
        expect([name, typeof value]).toEqual([name, type === 'INTEGER' ? 'number' : 'string']);
      }
      if (type === 'NUMERIC' && value !== null) expect(value).toMatch(/^-?\d+\.\d\d$/);
    }
  }
});

const figures = (world: World, index: number) =>
  world.allocations.map((allocation) => {
    const { ledger } = world;
    const unit = unitOf(world, allocation.quarter);
    const state = stateOf({ allocation, ledger });
    const churn = churnOf(ledger, allocation.quarter);
    const show = (steps: number): number => Number(decimal(steps, unit));
    return {
      workbook_id: idOf(index),
      quarter: allocation.quarter,
      unit,
      is_committed: state.status !== 'open',
      budget: show(state.budget),
      remaining: show(state.remaining),
      waste: show(state.sunk + state.disruption),
      changes: state.changes,
      committed: show(churn.committed),
      churn_in: show(churn.in),
      churn_out: show(churn.out),
    };
  });

const numbers = ['budget', 'remaining', 'waste', 'changes', 'committed', 'churn_in', 'churn_out'] as const;

test('a thousand workbooks: budget, remaining, waste and churn of each quarter are those of its ledger', async () => {
  const rows = await query(
    `SELECT workbook_id, quarter, unit, is_committed, ${numbers.map((name) => `CAST(${name} AS DOUBLE) AS ${name}`).join(', ')} FROM by_workbook`,
  );
  const key = (row: object): string => JSON.stringify(Object.values(row).slice(0, 2));
  const sorted = (list: readonly object[]): object[] =>
    [...list].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  const expected = sorted(worlds.flatMap(figures));
  expect(expected.length).toBeGreaterThan(3000);
  expect(sorted(rows)).toEqual(expected);
});

test('the company’s quarter is the sum of its workbooks’, unit by unit, to the hundredth', async () => {
  const rows = await query(text('by-quarter.sql'));
  const all = worlds.flatMap(figures);
  const total = (list: readonly (typeof all)[number][], name: (typeof numbers)[number]): number =>
    list.reduce((sum, row) => sum + Math.round(row[name] * 100), 0) / 100;
  const groups = [...new Set(all.map(({ quarter, unit }) => `${quarter}|${unit}`))].sort();
  expect(rows.map((row) => `${String(row['quarter'])}|${String(row['unit'])}`)).toEqual(groups);
  for (const row of rows) {
    const own = all.filter(({ quarter, unit }) => quarter === row['quarter'] && unit === row['unit']);
    const [budget, waste, committed] = [total(own, 'budget'), total(own, 'waste'), total(own, 'committed')];
    expect([
      Number(row['workbooks']),
      Number(row['budget']),
      Number(row['remaining']),
      Number(row['waste']),
    ]).toEqual([own.length, budget, total(own, 'remaining'), waste]);
    const gross = (100 * (total(own, 'churn_in') + total(own, 'churn_out'))) / committed;
    if (committed > 0) expect(Number(row['churn_gross_percent'])).toBeCloseTo(gross, 0);
  }
});

test('example: a swap of 20 for 20 on 90 is 44.4 % gross and 0 % net', async () => {
  await connection.run(`CREATE TABLE swapped AS SELECT * FROM by_workbook WHERE false`);
  await connection.run(
    `INSERT INTO swapped BY NAME SELECT 'w' AS workbook_id, 'W' AS workbook_name, '2026-Q4' AS quarter, 'story points' AS unit, true AS is_committed, 100 AS budget, 10 AS remaining, 0 AS sunk, 0 AS disruption, 0 AS waste, 1 AS changes, 90 AS committed, 20 AS churn_in, 20 AS churn_out`,
  );
  const [row] = await query(text('by-quarter.sql').replace('FROM by_workbook', 'FROM swapped'));
  expect([Number(row?.['churn_gross_percent']), Number(row?.['churn_net_percent'])]).toEqual([44.4, 0]);
});
