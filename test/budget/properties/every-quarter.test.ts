/** The two properties that money stands and falls with, over as many random quarters as `npm test` promises. */
import type NodeCrypto from 'node:crypto';
import fc from 'fast-check';
import { baseBudget, stateOf } from '../../../src/budget/ledger/state-of';
import { stripOf } from '../../../src/budget/strip/strip';
import type { World } from '../../../src/budget/world';
import { anyHistory } from '../histories';
import { accountOf } from './accountant';
import { check } from './check';

/** The same digest from Node, many times faster: half the time of a random quarter is its seals, and they are tested elsewhere. */
jest.mock('../../../src/budget/ledger/digest', () => {
  const { createHash } = jest.requireActual<typeof NodeCrypto>('node:crypto');
  return { digest: (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16) };
});

/** Random quarters of random actions in every `npm test` (issue 3). */
const quartersInNpmTest = 10_000;

/** A quarter of the two years a history may touch; the ones after it are there to lend from. */
const quartersOf = ({ allocations, ledger }: World): World['allocations'] =>
  allocations.filter(({ quarter }) => ledger.some((row) => row.quarter === quarter));

const expectSame = (
  actual: Readonly<Record<string, number>>,
  expected: Readonly<Record<string, number>>,
): void => {
  // A comparison of its own: expect takes longer than everything else here together.
  for (const name of Object.keys(expected)) {
    if (actual[name] !== expected[name]) expect(actual).toEqual(expected);
  }
};

const checkStrip = (world: World): void => {
  const { budget, built, stillToBuild, sunk, disruption, remaining } = stripOf(
    stateOf(world),
    world.requests,
  );
  expectSame({ parts: built + stillToBuild + sunk + disruption + remaining }, { parts: budget });
  // Only the approver may have taken more than was left.
  const parts = [built, stillToBuild, sunk, disruption];
  if (parts.some((part) => part < 0 || !Number.isInteger(part))) expect(parts).toEqual([]);
};

const checkAccount = (world: World): void => {
  for (const allocation of quartersOf(world)) {
    const { budget, remaining, sunk, disruption } = stateOf({ ...world, allocation });
    expectSame(
      { budget, remaining, sunk, disruption },
      { ...accountOf(world.ledger, allocation.quarter, baseBudget(allocation)) },
    );
  }
};

/** Remaining of the last row of each quarter; before the commit the base comes on top of what is posted. */
const checkColumn = (world: World): void => {
  for (const allocation of quartersOf(world)) {
    const rows = world.ledger.filter(({ quarter }) => quarter === allocation.quarter);
    const { status, remaining } = stateOf({ ...world, allocation });
    const base = status === 'open' ? baseBudget(allocation) : 0;
    expectSame({ shown: (rows[rows.length - 1]?.remaining ?? 0) + base }, { shown: remaining });
  }
};

test('The strip adds up to the step, and a plain accountant finds the same budget and Remaining in the raw rows, after every step of any history', () => {
  check(
    fc.property(anyHistory, (steps) => {
      for (const { before, after, isRefused } of steps) {
        checkStrip(before);
        if (isRefused) continue;
        checkStrip(after);
        checkAccount(after);
        checkColumn(after);
      }
    }),
    quartersInNpmTest,
  );
}, 600_000);
