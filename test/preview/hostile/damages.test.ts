/** F101: each kind of damage is found, explained by its cell, and repaired on request or left with its reason; nothing gets worse. */
import type { CheckView, HomeView, RepairOutcome } from '../../../src/actions/api';
import type { NodeSheets } from '../../../preview/node';
import type { Damage } from './damage';
import { damages } from './damages';
import { openGood } from './good-workbook';
import { peoplesCells } from './whole-snapshot';

let sheets: NodeSheets;
let good: unknown[];

beforeAll(async () => {
  sheets = await openGood();
  good = await strip();
  await sheets.close();
}, 90_000);
beforeEach(async () => (sheets = await openGood()));
afterEach(() => sheets.close());

const check = async (): Promise<CheckView> => (await sheets.run('sidebarCheck', '')) as CheckView;

const repair = async (keys: readonly string[]): Promise<RepairOutcome> => {
  const outcome = (await sheets.run('sidebarRepair', '', keys)) as RepairOutcome;
  await sheets.settled();
  return outcome;
};

const totals = ['Budget', 'Built', 'Still to build', 'Sunk', 'Disruption', 'Remaining', 'Phase'];

/** The money as the sidebar says it, and as the tab's own formulas do. */
const strip = async (): Promise<unknown[]> => {
  const home = (await sheets.run('sidebarHome', '')) as HomeView;
  await sheets.settled();
  const [heads = [], ...rows] = sheets.displayValues('Allocation');
  const native = totals.map((header) => rows.slice(0, 3).map((row) => row[heads.indexOf(header)]));
  return [home.state === 'quarter' ? home.strip : home.problems.map(({ says }) => says), native];
};

const isNamed = (
  { found, at }: Damage,
  { code, cell, says }: { code: string; cell: string; says: string },
): boolean => code === found && (at === '' || cell === at || says.includes(at));

test('a workbook that is well has nothing to repair', async () => {
  expect(await check()).toMatchObject({ findings: [], left: [] });
});

test('thirty kinds and more', () => {
  expect(new Set(damages.map(({ kind }) => kind)).size).toBe(damages.length);
  expect(damages.filter(({ left }) => left === undefined).length).toBeGreaterThanOrEqual(20);
});

test.each(damages.map((damage) => [damage.kind, damage] as const))('%s', async (_, damage) => {
  await damage.does(sheets);
  await sheets.settled();
  const own = peoplesCells(sheets);
  const view = await check();
  const all = [...view.findings, ...view.left];
  // Where it is not found, this says what was.
  expect(
    all.some((one) => isNamed(damage, one)) ? [] : all.map(({ code, cell, says }) => [code, cell, says]),
  ).toEqual([]);
  if (damage.keepsTotals === undefined) expect(await strip()).toEqual(good);
  if (damage.keepsTotals === 'in the sidebar') expect((await strip())[0]).toEqual(good[0]);

  const keys = view.findings.filter(({ writes }) => writes !== '').map(({ key }) => key);
  const changed = peoplesCells(sheets);
  expect(changed).toEqual(own);
  const ledger = sheets.tabs().includes('Changes') ? sheets.values('Changes') : [];
  if (keys.length > 0) expect(await repair(keys)).toMatchObject({ ok: true });
  if (damage.found !== 'duplicate-header' && damage.found !== 'marked-formulas') {
    expect(peoplesCells(sheets)).toEqual(own);
  }

  const after = await check();
  const rest = [...after.findings, ...after.left];
  if (damage.left === undefined) {
    expect(rest).toEqual([]);
    expect(await strip()).toEqual(good);
  } else {
    expect(rest.some((one) => isNamed(damage, one))).toBe(true);
    expect(after.findings.filter(({ writes }) => writes !== '')).toEqual([]);
    expect(sheets.tabs().includes('Changes') ? sheets.values('Changes') : []).toEqual(ledger);
  }
  const before = JSON.stringify(sheets.snapshot().workbook);
  expect(await repair(keys)).toMatchObject({ ok: true });
  expect(JSON.stringify(sheets.snapshot().workbook)).toBe(before);
});
