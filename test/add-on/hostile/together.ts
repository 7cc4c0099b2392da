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

/** What moves or renames rows and columns goes late, and what takes away a tab or its name last, so that each still finds what it damages. */
const lateness = ({ moves, found }: Damage): number => {
  if (found === 'renamed-tab' || found === 'lost-ledger') return 2;
  return moves || found === 'renamed-header' ? 1 : 0;
};
const inOrder = [...damagesOfCells, ...damagesOfShape].sort((one, other) => lateness(one) - lateness(other));

const never = (): never => {
  throw new Error('There is no such damage.');
};

/** A cell of its own for each: what is written over is not damaged any more. */
const placeOf = (index: number): string => {
  const at = inOrder[index]?.at ?? '';
  return at === '' || at === 'A1' ? String(index) : at;
};

/** What has lost its name is known by its hidden keys; without both it is missing, which is no damage that can be repaired. */
const isLost = (damages: readonly Damage[]): boolean =>
  damages.some(({ kind }) => kind === 'hidden keys that are gone') &&
  damages.some(({ found }) => found === 'renamed-tab' || found === 'renamed-header');

export const together = fc
  .uniqueArray(fc.nat(inOrder.length - 1), { minLength: 2, maxLength: 3, selector: placeOf })
  .map((chosen) => [...chosen].sort((a, b) => a - b).map((index) => inOrder[index] ?? never()))
  .filter((damages) => !isLost(damages));

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

/** What no repair can know; of one cell several things may be wrong. */
const isAllThatStays = (view: CheckView, damages: readonly Damage[]): boolean => {
  const stays = (code: string): boolean =>
    damages.some(({ found, left }) => found === code && left !== undefined);
  const cells = everything(view)
    .filter(({ code }) => stays(code))
    .map(({ cell }) => cell);
  return everything(view).every(({ cell }) => cells.includes(cell));
};

const isOfLedger = ({ found }: Damage): boolean => found.startsWith('ledger-');

const editsOf = ({ executions }: NodeSheets): number =>
  executions.filter(({ execution }) => execution === 'onEdit').length;

export const survives = async (
  sheets: NodeSheets,
  damages: readonly Damage[],
  good: Money,
): Promise<void> => {
  const done: { damage: Damage; edits: number }[] = [];
  for (const damage of damages) {
    await damage.does(sheets);
    await sheets.settled();
    done.push({ damage, edits: editsOf(sheets) });
  }
  const mended = done
    .filter(({ damage, edits }) => damage.untilEdit && edits < editsOf(sheets))
    .map(({ damage }) => damage);
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
  const isBehind = hides(first) && (hides(last) || isAllThatStays(last, damages));
  // Of a ledger only the first break is said, as what comes after it may follow from it.
  const isSaidOfLedger = damages.some((damage) => isOfLedger(damage) && !unexplained.includes(damage));
  const silent = unexplained.filter(
    (damage) => !isBehind && !mended.includes(damage) && !(isSaidOfLedger && isOfLedger(damage)),
  );
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

/** Such as were found to make each other worse, to put each other right, or to hide each other. */
export const known: readonly (readonly string[])[] = [
  ['a deleted tab of the page', 'a deleted column of the ledger'],
  ['a deleted column of people', 'the ledger’s tab deleted'],
  ['a row without an ID', 'an edited row of the ledger'],
  ['a row copied with its ID', 'a renamed column'],
  ['an edited row of the ledger', 'a deleted row of the ledger'],
];

export const byKinds = (kinds: readonly string[]): Damage[] =>
  kinds.map((kind) => inOrder.find((damage) => damage.kind === kind) ?? never());
