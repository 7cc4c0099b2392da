/** Random quarters for the properties: a backlog, a commit, and people changing their minds; every step is kept. */
import fc from 'fast-check';
import type { Unit } from '../../src/budget/unit';
import type { Change } from '../../src/budget/decisions/change';
import { decideChange } from '../../src/budget/decisions/decide-change';
import { decideCommit } from '../../src/budget/decisions/decide-commit';
import { isRefused } from '../../src/budget/decision';
import { stateOf } from '../../src/budget/ledger/state-of';
import { waitingRequests } from '../../src/budget/waiting-requests';
import { addDays } from '../../src/budget/plain-date';
import type { World } from '../../src/budget/world';
import { allocationOf, openWorld, posted, requestOf } from './base-case';

export interface Step {
  readonly before: World;
  readonly changes: readonly Change[];
  readonly after: World;
}

const part = fc.record({
  kind: fc.constantFrom('drop', 'drop', 'add', 'add', 'ship'),
  pick: fc.nat(),
  actual: fc.integer({ min: 1, max: 200 }),
  /** Now and then somebody asks for what can't be. */
  isWild: fc.integer({ min: 1, max: 12 }).map((n) => n === 1),
});

type Part = typeof part extends fc.Arbitrary<infer Value> ? Value : never;

const action = fc.record({
  days: fc.nat(12),
  progress: fc.array(fc.record({ pick: fc.nat(), builtBp: fc.nat(10_000) }), { maxLength: 4, size: 'max' }),
  changes: fc.array(part, { minLength: 1, maxLength: 3, size: 'max' }),
  reopens: fc.boolean(),
});

type Action = typeof action extends fc.Arbitrary<infer Value> ? Value : never;

/** Drops and deliveries of what is committed, adds of what waits: most wishes make sense, or nothing would ever happen. */
const changeOf = (world: World, { kind, pick, actual, isWild }: Part): Change => {
  const active = [...stateOf(world).commitments.values()].filter(({ status }) => status === 'active');
  const sensible = kind === 'add' ? waitingRequests(world) : active;
  const chosen = isWild || sensible.length === 0 ? world.requests : sensible;
  const id = chosen[pick % chosen.length]?.id ?? '';
  if (kind === 'ship') return { kind, id, actual };
  return { kind: kind === 'drop' ? 'drop' : 'add', id };
};

/** Days pass, product builds, and now and then somebody takes a shelved request back into the list by hand. */
const lived = (world: World, { days, progress, reopens }: Action): World => ({
  ...world,
  today: addDays(world.today, days),
  requests: world.requests.map((request, index) => {
    const made = progress.find(({ pick }) => pick % world.requests.length === index);
    const built = made && request.status !== 'Shipped' ? { ...request, builtBp: made.builtBp } : request;
    return reopens && built.status === 'Shelved'
      ? { ...built, status: 'Endorsed' as const, rank: '' }
      : built;
  }),
});

const play = (start: World, actions: readonly Action[]): Step[] => {
  const commit = decideCommit(start, 'vp@example.com');
  if (isRefused(commit)) return [];
  const steps: Step[] = [{ before: start, changes: [], after: posted(start, commit.entries) }];
  let world = steps[0]?.after ?? start;
  for (const next of actions) {
    const before = lived(world, next);
    const changes = next.changes.map((given) => changeOf(before, given));
    const decision = decideChange(before, changes, { who: 'vp@example.com', reason: 'a deal' });
    world = isRefused(decision) ? before : posted(before, decision.entries);
    steps.push({ before, changes: isRefused(decision) ? [] : changes, after: world });
  }
  return steps;
};

/** Each quarter as its steps; a step that was refused changes nothing but what was lived. */
export const anyHistory: fc.Arbitrary<Step[]> = fc
  .record({
    unit: fc.constantFrom<Unit>('story points', 'engineering weeks', '% of capacity'),
    capacity: fc.integer({ min: 2000, max: 12_000 }),
    reserve: fc.nat(40),
    estimates: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 14, size: 'max' }),
    actions: fc.array(action, { maxLength: 9, size: 'max' }),
  })
  .map(({ unit, capacity, reserve, estimates, actions }) => {
    const requests = estimates.map((estimate, index) =>
      requestOf(index + 1, `Request ${index + 1}`, { estimate }),
    );
    return play(openWorld({ allocation: allocationOf({ unit, capacity, reserve }), requests }), actions);
  });
