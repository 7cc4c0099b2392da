/** F101: each kind of damage is found, explained by its cell, and repaired on request or left with its reason; nothing gets worse. */
import type { NodeSheets } from '../../../preview/node';
import { damages } from './damages';
import { openGood } from './good-workbook';
import {
  everything,
  isNamed,
  ledgerOf,
  look,
  money,
  repair,
  repairable,
  wholeOf,
  type Money,
} from './mending';
import { peoplesCells } from './whole-snapshot';

let sheets: NodeSheets;
let good: Money;

beforeAll(async () => {
  sheets = await openGood();
  good = await money(sheets);
  await sheets.close();
}, 90_000);
beforeEach(async () => (sheets = await openGood()));
afterEach(() => sheets.close());

test('a workbook that is well has nothing to repair', async () => {
  expect(await look(sheets)).toMatchObject({ findings: [], left: [] });
});

test('thirty kinds and more', () => {
  expect(new Set(damages.map(({ kind }) => kind)).size).toBe(damages.length);
  expect(damages.filter(({ left }) => left === undefined).length).toBeGreaterThanOrEqual(20);
});

test.each(damages.map((damage) => [damage.kind, damage] as const))('%s', async (_, damage) => {
  await damage.does(sheets);
  await sheets.settled();
  const own = peoplesCells(sheets);
  const view = await look(sheets);
  // Where it is not found, this says what was.
  expect(
    everything(view).some((one) => isNamed(damage, one))
      ? []
      : everything(view).map(({ code, cell, says }) => [code, cell, says]),
  ).toEqual([]);
  if (damage.keepsTotals === undefined) expect(await money(sheets)).toEqual(good);
  if (damage.keepsTotals === 'in the sidebar') {
    expect((await money(sheets)).inSidebar).toEqual(good.inSidebar);
  }
  expect(peoplesCells(sheets)).toEqual(own);

  const keys = repairable(view);
  const ledger = ledgerOf(sheets);
  const after = keys.length > 0 ? await repair(sheets, keys) : view;
  if (damage.found !== 'duplicate-header' && damage.found !== 'marked-formulas') {
    expect(peoplesCells(sheets)).toEqual(own);
  }
  if (damage.left === undefined) {
    expect(everything(after)).toEqual([]);
    expect(await money(sheets)).toEqual(good);
  } else {
    expect(everything(after).some((one) => isNamed(damage, one))).toBe(true);
    expect(repairable(after)).toEqual([]);
    expect(ledgerOf(sheets)).toEqual(ledger);
  }
  // Pressed again it changes nothing, and what is said then is what a new look says.
  const before = wholeOf(sheets);
  expect(await repair(sheets, keys)).toEqual(after);
  expect(wholeOf(sheets)).toBe(before);
});
