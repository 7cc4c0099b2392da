/** Random histories are worth what they reach: every event, every way to be refused that matters, and budgets below zero. */
import fc from 'fast-check';
import { budgetEvents, requestEvents, type LedgerEntry } from '../../../src/budget/ledger-entry';
import { stateOf } from '../../../src/budget/ledger/state-of';
import { anyHistory, type Step } from '../histories';

/** Enough that the rarest event below is met dozens of times; the seed is fixed, so that the count is a fact. */
const sample = fc.sample(anyHistory, { numRuns: 1_500, seed: 20261001 });

const steps: readonly Step[] = sample.flat();
const rows: readonly LedgerEntry[] = sample.flatMap((history) => history.at(-1)?.after.ledger ?? []);
const events = new Map<string, number>();
for (const { event } of rows) events.set(event, (events.get(event) ?? 0) + 1);

test('Random histories reach every event of the ledger, and each of them often enough', () => {
  const rare = [...budgetEvents, ...requestEvents].filter((event) => (events.get(event) ?? 0) < 20);
  expect(rare).toEqual([]);
});

test('Random histories take back the commit and changes of every kind', () => {
  const undoable = [
    'Allocated',
    'Committed',
    'Added',
    'Dropped',
    'Paused',
    'Grown',
    'Cut',
    'Reinstated',
    'Pulled',
  ];
  expect(undoable.filter((event) => !events.has(`${event}, undone`))).toEqual([]);
});

test.each([
  ['steps that are refused', ({ isRefused }: Step) => isRefused],
  ['changes that are confirmed', ({ kind, isRefused }: Step) => kind === 'change' && !isRefused],
  ['several changes in one Apply', ({ changes, isRefused }: Step) => changes.length > 1 && !isRefused],
  ['quarters that are closed', ({ kind, isRefused }: Step) => kind === 'close' && !isRefused],
  ['undos', ({ kind, isRefused }: Step) => kind === 'undo' && !isRefused],
  ['budgets below zero', ({ after }: Step) => stateOf(after).remaining < 0],
  ['a third change or later', ({ after }: Step) => stateOf(after).changes >= 3],
  ['work that is built and dropped', ({ after }: Step) => stateOf(after).sunk > 0],
])('Random histories have %s', (_what, isOne) => {
  expect(steps.filter(isOne).length).toBeGreaterThan(50);
});
