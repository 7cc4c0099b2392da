/** Two and three kinds of damage at once, and what must hold then. */
import fc from 'fast-check';
import type { CheckView } from '../../../src/actions/api';
import type { NodeSheets } from '../../../preview/node';
import type { Damage } from './damage';
import { damagesOfCells } from './damages-of-cells';
import { damagesOfShape } from './damages-of-shape';
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

/** What moves rows and columns goes late, and what takes away a tab or its name last, so that each still finds what it damages. */
const lateness = ({ moves, found }: Damage): number =>
  found === 'renamed-tab' || found === 'lost-ledger' ? 2 : Number(moves ?? false);
const inOrder = [...damagesOfCells, ...damagesOfShape].sort((one, other) => lateness(one) - lateness(other));

const never = (): never => {
  throw new Error('There is no such damage.');
};

/** A cell of its own for each: what is written over is not damaged any more. */
const placeOf = (index: number): string => {
  const at = inOrder[index]?.at ?? '';
  return at === '' || at === 'A1' ? String(index) : at;
};

export const together = fc
  .uniqueArray(fc.nat(inOrder.length - 1), { minLength: 2, maxLength: 3, selector: placeOf })
  .map((chosen) => [...chosen].sort((a, b) => a - b).map((index) => inOrder[index] ?? never()));

/** A tab whose columns can't be told apart is read no further, and on a ledger out of order nothing is built. */
const hiding: readonly string[] = [
  'lost-ledger',
  'missing-header',
  'duplicate-header',
  'sorted-ledger',
  'ledger-out-of-order',
];
const hides = (view: CheckView): boolean => everything(view).some(({ code }) => hiding.includes(code));

/** What a run that died has put before the name of a function is no part of people's formula. */
const kept = (own: Record<string, unknown>, now: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.keys(own).map((cell) => [
      cell,
      JSON.stringify(now[cell] ?? 'gone').replaceAll('RECALCULATING_FOR_SALES__', ''),
    ]),
  );

export const survives = async (
  sheets: NodeSheets,
  damages: readonly Damage[],
  good: Money,
): Promise<void> => {
  for (const damage of damages) {
    await damage.does(sheets);
    await sheets.settled();
  }
  const own = peoplesCells(sheets);
  const ledger = ledgerOf(sheets);
  const first = await look(sheets);
  expect(peoplesCells(sheets)).toEqual(own);

  const looks = [first];
  let last = first;
  while (looks.length < 5 && repairable(last).length > 0) {
    last = await repair(sheets, repairable(last));
    looks.push(last);
  }
  const seen = looks.flatMap(everything);
  const isMoved = damages.some(({ moves }) => moves);
  const unexplained = damages.filter((damage) =>
    seen.every((one) => (isMoved ? one.code !== damage.found : !isNamed(damage, one))),
  );
  // What hides it is said; once that is repaired, it is said or repaired along.
  const isBehind = hides(first) && (hides(last) || everything(last).length === 0);
  const silent = unexplained.filter(({ untilEdit }) => !isBehind && untilEdit === undefined);
  expect({
    silent: silent.map(({ kind }) => kind),
    codes: silent.length > 0 ? seen.map(({ code }) => code) : [],
  }).toEqual({
    ...{ silent: [], codes: [] },
  });

  // What can't be repaired is said as before.
  const has = (view: CheckView, code: string): boolean => everything(view).some((one) => one.code === code);
  const forgotten = damages.filter(
    ({ left, found }) => left !== undefined && has(first, found) && !has(last, found),
  );
  expect(forgotten.map(({ kind }) => kind)).toEqual([]);

  expect(repairable(last)).toEqual([]);
  expect(kept(own, peoplesCells(sheets))).toEqual(kept(own, own));
  if (damages.every(({ left }) => left === undefined)) {
    expect(everything(last)).toEqual([]);
    expect(await money(sheets)).toEqual(good);
  } else {
    // Nothing but what cannot be repaired, and what follows from it.
    const before = new Set(seen.map(({ code }) => code));
    expect(everything(last).filter(({ code }) => !before.has(code))).toEqual([]);
  }
  if (damages.every(({ found }) => found !== 'sorted-ledger')) expect(ledgerOf(sheets)).toEqual(ledger);
  const whole = wholeOf(sheets);
  await repair(sheets, repairable(first));
  expect(wholeOf(sheets)).toBe(whole);
};

/** Such as were found to make each other worse. */
export const known: readonly (readonly string[])[] = [
  ['a deleted tab of the page', 'a deleted column of the ledger'],
  ['a deleted column of people', 'the ledger’s tab deleted'],
];

export const byKinds = (kinds: readonly string[]): Damage[] =>
  kinds.map((kind) => inOrder.find((damage) => damage.kind === kind) ?? never());
