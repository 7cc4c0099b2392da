/** Random quarters for the properties: a backlog, commits, and people changing their minds in every way there is; every step is kept. */
import fc from 'fast-check';
import type { Allocation } from '../../src/budget/allocation';
import type { Asker } from '../../src/budget/decisions/asker';
import type { Change } from '../../src/budget/decisions/change';
import { decideChange } from '../../src/budget/decisions/decide-change';
import { decideClose } from '../../src/budget/decisions/decide-close';
import { decideMeeting } from '../../src/budget/decisions/decide-meeting';
import { decideCommit } from '../../src/budget/decisions/decide-commit';
import { decideUndo } from '../../src/budget/decisions/decide-undo';
import { isRefused, type Decision } from '../../src/budget/decision';
import { stateOf } from '../../src/budget/ledger/state-of';
import { identified } from '../../src/budget/people/person';
import { addDays } from '../../src/budget/plain-date';
import type { World } from '../../src/budget/world';
import { allocationOf, openWorld, posted, requestOf } from './base-case';
import { anyChance, type Chance, type Deed } from './properties/any-quarter';
import { activeIn, wishedChange } from './properties/wished-change';

export interface Step {
  readonly kind: Deed['kind'];
  /** As it stood when it was decided: days have passed, and product has built. */
  readonly before: World;
  /** Of a change. */
  readonly changes: readonly Change[];
  readonly isRefused: boolean;
  /** The same as before when it was refused. */
  readonly after: World;
}

const askerOf = (email: string, reason = 'a deal'): Asker => ({
  who: identified(email),
  askedBy: '',
  reason,
});

export const sales = askerOf('vp.sales@example.com');
const product = askerOf('vp.product@example.com');

/** One more quarter than anybody gets to, so that there is always one to lend from and to carry to. */
const spans = [
  ['2026-Q4', '2026-10-01', '2026-12-31'],
  ['2027-Q1', '2027-01-01', '2027-03-31'],
  ['2027-Q2', '2027-04-01', '2027-06-30'],
  ['2027-Q3', '2027-07-01', '2027-09-30'],
] as const;

const allocationsOf = ({ unit, policy, mode, fill, signOff, capacity, reserve }: Chance): Allocation[] =>
  spans.map(([quarter, starts, ends], index) =>
    allocationOf({
      ...{ unit, policy, mode, fill, signOff, capacity, reserve },
      ...{ row: index + 2, quarter, starts, ends },
    }),
  );

const atHalfPastNine = (world: World, today: string): World => ({
  ...world,
  today,
  now: `${today} 09:30:00`,
});

/** Days pass, and product builds: sets Built by hand on what it works at. */
const lived = (world: World, { days, progress }: Deed): World => {
  const active = activeIn(world).map(({ id }) => id);
  const made = new Map(progress.map(({ pick, builtBp }) => [active[pick % active.length], builtBp]));
  return {
    ...atHalfPastNine(world, addDays(world.today, days)),
    requests: world.requests.map((request) => {
      const builtBp = made.get(request.id);
      return builtBp === undefined ? request : { ...request, status: 'Building', builtBp };
    }),
  };
};

/** After the rows are appended the actions write what follows from them; what begins anew begins with nothing built. */
const appended = (world: World, decision: Decision): World => {
  if (isRefused(decision)) return world;
  const fresh = decision.entries.filter(({ event }) => event === 'Reinstated' || event === 'Carried');
  const after = posted(world, decision.entries, world.now);
  return {
    ...after,
    requests: after.requests.map((request) =>
      fresh.some((entry) => entry.request === request.id)
        ? { ...request, status: 'Committed', builtBp: 0 }
        : request,
    ),
  };
};

const movedOn = (world: World): World => {
  const index = world.allocations.findIndex(({ quarter }) => quarter === world.allocation.quarter);
  const next = world.allocations[index + 1];
  if (!next || index + 2 >= spans.length) return world;
  const today = world.today < next.starts ? next.starts : world.today;
  return { ...atHalfPastNine(world, today), allocation: next };
};

const decided = (world: World, kind: Deed['kind'], changes: readonly Change[], by: Asker): Decision => {
  switch (kind) {
    case 'commit':
      return decideCommit(world, by);
    case 'undo':
      return decideUndo(world, by);
    case 'meet':
      return decideMeeting(world, by, []);
    case 'close':
      return decideClose(world, by);
    default:
      return decideChange(world, changes, by);
  }
};

const stepOf = (before: World, kind: Deed['kind'], changes: readonly Change[] = [], by = sales): Step => {
  const decision = decided(before, kind, changes, by);
  return { kind, before, changes, isRefused: isRefused(decision), after: appended(before, decision) };
};

/** With two names to sign the second one makes it a commit. */
const commits = (world: World): Step[] => {
  const first = stepOf(world, 'commit');
  return stateOf(first.after).proposal ? [first, stepOf(first.after, 'commit', [], product)] : [first];
};

const stepsOf = (world: World, deed: Deed): Step[] => {
  const before = lived(world, deed);
  if (deed.kind === 'change') {
    return [
      stepOf(
        before,
        'change',
        deed.wishes.map((wish) => wishedChange(before, wish)),
      ),
    ];
  }
  if (deed.kind === 'move on') return commits(movedOn(before));
  if (deed.kind === 'commit') return commits(before);
  if (deed.kind === 'undo' || deed.kind === 'meet') return [stepOf(before, deed.kind)];
  // Nobody closes a quarter before its end, and the next one is committed soon after.
  const { ends } = before.allocation;
  const close = stepOf(before.today < ends ? atHalfPastNine(before, ends) : before, 'close');
  return [close, ...commits(movedOn(close.after))];
};

const play = (start: World, deeds: readonly Deed[]): Step[] => {
  const steps = commits(start);
  for (const deed of deeds) steps.push(...stepsOf(steps[steps.length - 1]?.after ?? start, deed));
  return steps;
};

/** A history that breaks a property is told in lines that people can follow, not as workbooks. */
const told = (steps: readonly Step[]): string =>
  steps
    .map(({ kind, before, changes, isRefused: refused, after }) => {
      const { unit, policy, mode } = before.allocation;
      const built = before.requests.filter(({ builtBp }) => builtBp > 0);
      return [
        `${before.today} ${before.allocation.quarter} (${unit}, ${policy}, ${mode}): ${kind}${refused ? ', refused' : ''}`,
        ...(changes.length > 0 ? [`  ${JSON.stringify(changes)}`] : []),
        `  built ${built.map(({ id, builtBp }) => `${id} ${builtBp}`).join(', ') || 'nothing'}`,
        ...after.ledger
          .slice(before.ledger.length)
          .map(
            (row) => `  ${row.quarter} ${row.event} ${row.request} price ${row.price} effect ${row.effect}`,
          ),
      ].join('\n');
    })
    .join('\n');

const withStory = (steps: Step[]): Step[] =>
  Object.defineProperty(steps, fc.toStringMethod, { value: () => told(steps) });

const historyOf = (chance: Chance): Step[] => {
  const allocations = allocationsOf(chance);
  const [allocation = allocationOf()] = allocations;
  const requests = chance.estimates.map((estimate, index) =>
    requestOf(index + 1, `Request ${index + 1}`, { estimate }),
  );
  const start = atHalfPastNine(openWorld({ allocation, allocations, requests }), allocation.starts);
  return withStory(play(start, chance.deeds));
};

/** As many as most properties look at; nobody looks twice at what comes after them. */
const keptHistories = 300;

/** By chance: the properties of a file begin with the same seed, and playing takes longer than looking. */
const kept = new Map<string, Step[]>();

/** Each history as its steps, from the first commit on; a step that was refused changes nothing but what was lived. */
export const anyHistory: fc.Arbitrary<Step[]> = anyChance.map((chance) => {
  const key = JSON.stringify(chance);
  const steps = kept.get(key) ?? historyOf(chance);
  if (kept.size < keptHistories) kept.set(key, steps);
  return steps;
});
