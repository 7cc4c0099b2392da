import fc from 'fast-check';
import { decideChange } from '../../src/budget/decisions/decide-change';
import { decideCommit } from '../../src/budget/decisions/decide-commit';
import { isRefused } from '../../src/budget/decision';
import { priceChange } from '../../src/budget/decisions/price-change';
import type { LedgerEntry } from '../../src/budget/ledger-entry';
import { findBrokenSeals } from '../../src/budget/ledger/find-broken-seals';
import { stateOf } from '../../src/budget/ledger/state-of';
import { requestOutlooks } from '../../src/budget/request-outlook';
import { stripOf, type Strip } from '../../src/budget/strip';
import { weeklyPage } from '../../src/budget/weekly';
import type { World } from '../../src/budget/world';
import { add, drop, entriesOf, posted, requestOf } from './base-case';
import { anyHistory, type Step } from './histories';

const forEachStep = (check: (step: Step, index: number) => void, numRuns = 200): void =>
  fc.assert(
    fc.property(anyHistory, (steps) => steps.forEach(check)),
    { numRuns },
  );

const strip = (world: World): Strip => stripOf(stateOf(world), world.requests);

test('The strip adds up to the step for any history, and no part of it is negative', () => {
  forEachStep(({ before, after }) => {
    for (const world of [before, after]) {
      const { budget, built, stillToBuild, sunk, disruption, remaining } = strip(world);
      const parts = [built, stillToBuild, sunk, disruption, remaining];
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(budget);
      expect(parts.filter((part) => part < 0 || !Number.isInteger(part))).toEqual([]);
    }
  }, 500);
});

/** The other way round and by hand: who is in, at what price, found by reading the rows backwards; no fold, no state. */
const naiveRemaining = (rows: readonly LedgerEntry[], quarter: string): number => {
  const own = rows.filter((row) => row.quarter === quarter);
  let remaining = own.filter((row) => row.event === 'Allocated').map((row) => row.price)[0] ?? 0;
  for (const id of new Set(own.map((row) => row.request).filter((name) => name !== ''))) {
    const last = [...own].reverse().find((row) => row.request === id);
    if (last && last.event !== 'Dropped') remaining -= last.price;
  }
  for (const row of own) remaining = remaining - row.sunk - row.disruption + row.credit;
  return remaining;
};

test('A naive recomputation of Remaining from the raw rows agrees after every step', () => {
  forEachStep(({ after }) => {
    const remaining = naiveRemaining(after.ledger, after.allocation.quarter);
    expect(stateOf(after).remaining).toBe(remaining);
    expect(after.ledger[after.ledger.length - 1]?.remaining).toBe(remaining);
  }, 500);
});

test('What was previewed is what is posted', () => {
  forEachStep(({ before, changes, after }) => {
    if (changes.length === 0) return;
    const priced = priceChange(before, changes);
    const entries = after.ledger.slice(before.ledger.length);
    const sum = (of: (entry: LedgerEntry) => number): number =>
      entries.reduce((total, entry) => total + of(entry), 0);
    expect(priced.refusals).toEqual([]);
    expect(sum(({ sunk }) => sunk)).toBe(priced.sunk);
    expect(sum(({ disruption }) => disruption)).toBe(priced.disruption);
    expect(sum(({ effect }) => effect)).toBe(priced.back - priced.needs);
    expect(stateOf(after).remaining).toBe(priced.remainingAfter);
    expect(stateOf(after).changes).toBe(stateOf(before).changes + (priced.chargeable ? 1 : 0));
  });
});

test('What is refused in the preview is refused in the posting, and the other way round', () => {
  forEachStep(({ before }) => {
    for (const { id } of before.requests) {
      const changes = [drop(id)];
      const decision = decideChange(before, changes, { who: 'vp@example.com', reason: 'x' });
      expect(isRefused(decision)).toBe(priceChange(before, changes).refusals.length > 0);
    }
  }, 60);
});

test('The order of the rows never matters: same strip, same prices, same page', () => {
  forEachStep(({ after }) => {
    const turned = { ...after, requests: [...after.requests].reverse() };
    expect(strip(turned)).toEqual(strip(after));
    expect(weeklyPage(turned)).toEqual(weeklyPage(after));
    expect(requestOutlooks(turned)).toEqual(requestOutlooks(after));
  }, 60);
});

test('Progress moves Still to build to Built and never Remaining', () => {
  forEachStep(({ after }) => {
    const done = { ...after, requests: after.requests.map((row) => ({ ...row, builtBp: 10_000 })) };
    expect(strip(done).remaining).toBe(strip(after).remaining);
    expect(strip(done).stillToBuild).toBe(0);
  });
});

test('A drop never lowers Remaining, and sunk and disruption never exceed the price', () => {
  forEachStep(({ before }) => {
    for (const { id } of before.requests) {
      for (const { effect, sunk, disruption, price } of priceChange(before, [drop(id)]).lines) {
        expect(effect).toBeGreaterThanOrEqual(0);
        expect(sunk + disruption).toBeLessThanOrEqual(price);
      }
    }
  });
});

test('Dropping and adding the same again never leaves more than before', () => {
  forEachStep(({ after }) => {
    for (const { id } of after.requests) {
      const decision = decideChange(after, [drop(id)], { who: '', reason: 'x' });
      if (isRefused(decision)) continue;
      const price = stateOf(after).commitments.get(id)?.price ?? 0;
      const dropped = posted(after, decision.entries);
      const requests = dropped.requests.map((row) =>
        row.id === id ? { ...row, status: 'Endorsed' as const, estimate: price } : row,
      );
      const again = decideChange({ ...dropped, requests }, [add(id)], { who: '', reason: 'x' });
      const end = isRefused(again) ? dropped : posted({ ...dropped, requests }, again.entries);
      if (!isRefused(again)) expect(stateOf(end).remaining).toBeLessThanOrEqual(stateOf(after).remaining);
    }
  }, 60);
});

test('Two changes made one after the other never cost less than made at once', () => {
  forEachStep(({ after }) => {
    const [first, second] = [...stateOf(after).commitments.values()].filter(
      ({ status }) => status === 'active',
    );
    if (!first || !second) return;
    const once = priceChange(after, [drop(first.id), drop(second.id)]);
    const then = posted(after, entriesOf(decideChange(after, [drop(first.id)], { who: '', reason: 'x' })));
    const apart = priceChange(after, [drop(first.id)]);
    const later = priceChange(then, [drop(second.id)]);
    expect(apart.sunk + apart.disruption + later.sunk + later.disruption).toBeGreaterThanOrEqual(
      once.sunk + once.disruption,
    );
  });
});

test('Taking up the offer makes it fit, with just what was said to be left', () => {
  forEachStep(({ after }) => {
    const asked = {
      ...after,
      requests: [...after.requests, requestOf(99, 'Late wish', { estimate: 250, rank: 99 })],
    };
    const { alsoDrop } = priceChange(asked, [add('R-99')]);
    if (!alsoDrop) return;
    const changes = [...alsoDrop.drops.map(({ change }) => change), add('R-99')];
    expect(priceChange(asked, changes)).toMatchObject({
      refusals: [],
      remainingAfter: alsoDrop.leaves,
      shortBy: 0,
    });
  });
});

test('A commit pressed again posts nothing, by whomever', () => {
  forEachStep(({ after }) => {
    expect(isRefused(decideCommit(after, 'someone@example.com'))).toBe(true);
  }, 60);
});

test('A commit never takes in more than the budget less the reserve', () => {
  fc.assert(
    fc.property(anyHistory, ([commit]) => {
      if (!commit) return;
      expect(stateOf(commit.after).remaining).toBeGreaterThanOrEqual(commit.before.allocation.reserve);
    }),
  );
});

test('Every posted row names who asked, why, by what cause and who accepted, and the chain of seals is whole', () => {
  forEachStep(({ after }) => {
    expect(findBrokenSeals(after.ledger)).toEqual([]);
    for (const { askedBy, reason, cause, acceptedBy, when } of after.ledger) {
      expect([askedBy, reason, cause, acceptedBy, when]).not.toContain('');
    }
  }, 60);
});

test('Each committed, unshipped request is in exactly one of the first two views, each other open one in one group of the queue', () => {
  forEachStep(({ after }) => {
    const { buildingNow, planned, queue } = weeklyPage(after);
    const active = [...stateOf(after).commitments.values()]
      .filter(({ status }) => status === 'active')
      .map(({ id }) => id);
    expect([...buildingNow, ...planned].map(({ id }) => id).sort()).toEqual(active.sort());
    const open = after.requests.filter(
      ({ status, id }) => ['New', 'Endorsed'].includes(status) && !active.includes(id),
    );
    expect(queue.flatMap(({ lines }) => lines.map(({ id }) => id)).sort()).toEqual(
      open.map(({ id }) => id).sort(),
    );
  }, 100);
});
