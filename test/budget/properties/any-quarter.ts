/** What chance decides about a random history: the terms of its quarters, the backlog, and what people do, as numbers. */
import fc from 'fast-check';
import type { Fill, Mode, PolicyName, SignOff } from '../../../src/budget/allocation';
import type { ChangeKind } from '../../../src/budget/decisions/change';
import type { Unit } from '../../../src/budget/unit';

/** One part of an event; the numbers choose among what is there when its turn comes. */
export interface Wish {
  readonly kind: ChangeKind;
  readonly pick: number;
  readonly amount: number;
  readonly isShippable: boolean;
  /** Asks for what can't be: a request in the wrong state, or one that nobody knows. */
  readonly isWild: boolean;
}

export interface Deed {
  readonly kind: 'change' | 'undo' | 'commit' | 'close' | 'move on' | 'meet';
  /** That pass before it. */
  readonly days: number;
  readonly progress: readonly { readonly pick: number; readonly builtBp: number }[];
  /** Of a change. */
  readonly wishes: readonly Wish[];
}

export interface Chance {
  readonly unit: Unit;
  readonly policy: PolicyName;
  readonly mode: Mode;
  readonly fill: Fill;
  readonly signOff: SignOff;
  readonly capacity: number;
  readonly reserve: number;
  readonly estimates: readonly number[];
  readonly deeds: readonly Deed[];
}

/** Weights: what happens often in a quarter happens often here, and nothing is so rare that a thousand quarters miss it. */
const wishKinds: readonly (readonly [ChangeKind, number])[] = [
  ['drop', 5],
  ['add', 4],
  ['pause', 3],
  ['cut', 4],
  ['grow', 3],
  ['ship', 3],
  ['reinstate', 4],
  ['re-estimate', 2],
  ['pull', 3],
  ['grant', 1],
  ['take', 2],
  ['lend', 2],
  ['rename', 1],
];

const oftenAs = <Value>(weighted: readonly (readonly [Value, number])[]): fc.Arbitrary<Value> =>
  fc.constantFrom(...weighted.flatMap(([value, weight]) => Array.from({ length: weight }, () => value)));

const wish: fc.Arbitrary<Wish> = fc.record({
  kind: oftenAs(wishKinds),
  pick: fc.nat(1_000),
  amount: fc.nat(10_000),
  isShippable: fc.boolean(),
  isWild: oftenAs([
    [false, 15],
    [true, 1],
  ]),
});

const shareBuilt = fc.oneof(fc.constantFrom(0, 1, 3333, 4000, 5000, 10_000), fc.nat(10_000));

const deed: fc.Arbitrary<Deed> = fc.record({
  kind: oftenAs<Deed['kind']>([
    ['change', 19],
    ['undo', 3],
    ['meet', 1],
    ['commit', 1],
    ['close', 1],
    ['move on', 1],
  ]),
  days: fc.oneof(fc.nat(2), fc.nat(16)),
  progress: fc.array(fc.record({ pick: fc.nat(1_000), builtBp: shareBuilt }), { maxLength: 4, size: 'max' }),
  // Mostly one: of several, one that can't be refuses them all.
  wishes: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(wish) },
    { weight: 1, arbitrary: fc.array(wish, { minLength: 2, maxLength: 3, size: 'max' }) },
  ),
});

export const anyChance: fc.Arbitrary<Chance> = fc.record({
  unit: fc.constantFrom<Unit>('story points', 'engineering weeks', '% of capacity'),
  policy: fc.constantFrom<PolicyName>('Escalating', 'Flat fee', 'Sunk only', 'Churn brackets'),
  mode: oftenAs<Mode>([
    ['Charge', 6],
    ['Shadow', 1],
    ['Locked', 1],
  ]),
  fill: fc.constantFrom<Fill>('Skip to fit', 'Strict'),
  signOff: oftenAs<SignOff>([
    ['One', 5],
    ['Both', 1],
  ]),
  capacity: fc.integer({ min: 2_000, max: 12_000 }),
  reserve: oftenAs([
    [0, 3],
    [15, 1],
    [40, 1],
  ]),
  estimates: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 10, size: 'max' }),
  deeds: fc.array(deed, { maxLength: 8, size: 'max' }),
});
