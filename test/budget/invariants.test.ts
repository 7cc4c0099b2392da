import fc from 'fast-check';
import { decideChange } from '../../src/budget/decisions/decide-change';
import { decideClose } from '../../src/budget/decisions/decide-close';
import { decideCommit } from '../../src/budget/decisions/decide-commit';
import { decideUndo } from '../../src/budget/decisions/decide-undo';
import { isRefused } from '../../src/budget/decision';
import { priceChange } from '../../src/budget/decisions/price-change';
import type { Change } from '../../src/budget/decisions/change';
import type { LedgerEntry } from '../../src/budget/ledger-entry';
import { findBrokenSeals } from '../../src/budget/ledger/find-broken-seals';
import { baseBudget, stateOf } from '../../src/budget/ledger/state-of';
import { requestOutlooks } from '../../src/budget/request-outlook';
import { stripOf, type Strip } from '../../src/budget/strip';
import { emptyRecord } from '../../src/budget/meetings/record';
import { weeklyPage } from '../../src/budget/weekly/weekly-page';
import type { World } from '../../src/budget/world';
import { add, drop, posted, requestOf } from './base-case';
import { anyHistory, sales, type Step } from './histories';
import { check } from './properties/check';
import { activeIn } from './properties/wished-change';

const forEachStep = (look: (step: Step) => void, usually = 200): void =>
  check(
    fc.property(anyHistory, (steps) => steps.forEach(look)),
    usually,
  );

const forEachPosting = (look: (step: Step, rows: readonly LedgerEntry[]) => void, usually = 300): void =>
  forEachStep((step) => {
    if (!step.isRefused) look(step, step.after.ledger.slice(step.before.ledger.length));
  }, usually);

/** For looks at every change there could be, which take their time: the end of each history. */
const forEachEnd = (look: (world: World) => void, usually: number): void =>
  check(
    fc.property(anyHistory, (steps) => {
      const end = steps[steps.length - 1]?.after;
      if (end) look(end);
    }),
    usually,
  );

const strip = (world: World): Strip => stripOf(stateOf(world), world.requests);

const total = (rows: readonly LedgerEntry[], of: (row: LedgerEntry) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

/** One wish of every kind about each request, for looking at prices. */
const everyChange = ({ requests }: World): Change[][] =>
  requests.flatMap(({ id }): Change[][] => [
    [drop(id)],
    [{ kind: 'pause', id }],
    [{ kind: 'grow', id, by: 3 }],
    [{ kind: 'cut', id, by: 3, isShippable: false }],
    [{ kind: 'ship', id, actual: 5 }],
    [{ kind: 're-estimate', id, to: 50 }],
    [{ kind: 'pull', id, cause: 'Company' }],
    [add(id)],
    [{ kind: 'reinstate', id }],
  ]);

test('Preview = posting: what was shown is what is posted, to the step', () => {
  forEachPosting(({ before, changes, after }, rows) => {
    if (changes.length === 0) return;
    const priced = priceChange(before, changes);
    const own = rows.filter(({ quarter }) => quarter === before.allocation.quarter);
    expect(priced.refusals).toEqual([]);
    expect(total(own, ({ sunk }) => sunk)).toBe(priced.sunk);
    expect(total(own, ({ disruption }) => disruption)).toBe(priced.disruption);
    expect(total(own, ({ priceShown }) => priceShown)).toBe(priced.shown.sunk + priced.shown.disruption);
    expect(total(own, ({ effect }) => effect)).toBe(priced.back - priced.needs);
    expect(stateOf(after).remaining).toBe(priced.remainingAfter);
    expect(stateOf(after).changes).toBe(stateOf(before).changes + (priced.chargeable ? 1 : 0));
  });
});

test('What the preview refuses the posting refuses, and the other way round', () => {
  forEachEnd((before) => {
    for (const changes of everyChange(before)) {
      const isForbidden = priceChange(before, changes).refusals.length > 0;
      expect(isRefused(decideChange(before, changes, sales))).toBe(isForbidden);
    }
  }, 60);
});

test('The order of the rows never matters: same strip, same prices, same page', () => {
  forEachEnd((after) => {
    const turned = {
      ...after,
      requests: [...after.requests].reverse(),
      allocations: [...after.allocations].reverse(),
    };
    expect(strip(turned)).toEqual(strip(after));
    expect(weeklyPage(turned, emptyRecord)).toEqual(weeklyPage(after, emptyRecord));
    expect(requestOutlooks(turned)).toEqual(requestOutlooks(after));
    for (const changes of everyChange(after)) {
      expect(priceChange(turned, changes)).toEqual(priceChange(after, changes));
    }
  }, 60);
});

test('Progress moves Still to build to Built and never Remaining', () => {
  forEachStep(({ after }) => {
    const done = { ...after, requests: after.requests.map((row) => ({ ...row, builtBp: 10_000 })) };
    expect(strip(done).remaining).toBe(strip(after).remaining);
    expect(strip(done).built + strip(done).stillToBuild).toBe(strip(after).built + strip(after).stillToBuild);
  });
});

test('A drop never lowers Remaining, and sunk and disruption never exceed the price', () => {
  forEachStep(({ before }) => {
    for (const { id } of before.requests) {
      for (const { effect, size, shown } of priceChange(before, [drop(id)]).lines) {
        expect(effect).toBeGreaterThanOrEqual(0);
        expect(shown.sunk + shown.disruption).toBeLessThanOrEqual(size);
      }
    }
  }, 100);
});

test('Product, company and no-fault causes never lower Remaining', () => {
  const approvers = ['Granted', 'Taken', 'Lent', 'Repaid'];
  forEachPosting(({ kind }, rows) => {
    if (kind === 'undo') return;
    const others = rows.filter(({ cause, event }) => cause !== 'Sales' && !approvers.includes(event));
    for (const quarter of new Set(others.map((row) => row.quarter))) {
      const effect = total(
        others.filter((row) => row.quarter === quarter),
        (row) => row.effect,
      );
      expect(effect).toBeGreaterThanOrEqual(0);
    }
  });
});

test('Nothing but the approver brings Remaining below zero, or further below', () => {
  const approvers = ['Taken', 'Repaid'];
  forEachPosting(({ kind, before, after }, rows) => {
    if (kind === 'undo' || rows.some(({ event }) => approvers.includes(event))) return;
    const { remaining } = stateOf({ ...after, allocation: before.allocation });
    expect(remaining).toBeGreaterThanOrEqual(Math.min(0, stateOf(before).remaining));
  });
});

test('Previews and refusals change nothing at all', () => {
  forEachEnd((before) => {
    const copy = structuredClone(before);
    for (const changes of everyChange(before)) priceChange(before, changes);
    decideCommit(before, sales);
    decideUndo(before, sales);
    decideClose(before, sales);
    expect(before).toEqual(copy);
  }, 60);
});

test('A proposed commit changes no total', () => {
  forEachPosting(({ before, after }, rows) => {
    if (!rows.some(({ event }) => event === 'Proposed')) return;
    expect(strip(after)).toEqual(strip(before));
  });
});

test('Dropping and reinstating the same, at once or later in the quarter, never leaves more than before', () => {
  forEachStep(({ after }) => {
    for (const { id } of activeIn(after)) {
      const decision = decideChange(after, [drop(id)], sales);
      if (isRefused(decision)) continue;
      const dropped = posted(after, decision.entries);
      for (const today of [after.today, after.allocation.ends]) {
        const later = today < dropped.today ? dropped : { ...dropped, today, now: `${today} 09:30:00` };
        const again = decideChange(later, [{ kind: 'reinstate', id }], sales);
        if (isRefused(again)) continue;
        expect(stateOf(posted(later, again.entries)).remaining).toBeLessThanOrEqual(stateOf(after).remaining);
      }
    }
  }, 60);
});

test('Dropping work that is not started and adding it again leaves what there was', () => {
  forEachStep(({ after }) => {
    for (const { id, price } of activeIn(after)) {
      const decision = decideChange(after, [drop(id)], sales);
      if (isRefused(decision)) continue;
      const dropped = posted(after, decision.entries);
      const requests = dropped.requests.map((row) => (row.id === id ? { ...row, estimate: price } : row));
      const again = decideChange({ ...dropped, requests }, [add(id)], sales);
      if (isRefused(again)) continue;
      expect(stateOf(posted(dropped, again.entries)).remaining).toBe(stateOf(after).remaining);
    }
  }, 60);
});

test('An undo restores every quarter as it was, and the price of the next change with it', () => {
  forEachEnd((before) => {
    for (const changes of everyChange(before)) {
      const decision = decideChange(before, changes, sales);
      if (isRefused(decision)) continue;
      const made = posted(before, decision.entries, before.now);
      const undo = decideUndo(made, sales);
      if (isRefused(undo)) throw new Error(undo.refusals.map(({ says }) => says).join(' '));
      const undone = posted(made, undo.entries, before.now);
      for (const allocation of before.allocations) {
        expect(stateOf({ ...undone, allocation })).toEqual(stateOf({ ...before, allocation }));
      }
      const prices = (world: World): unknown[] =>
        activeIn(world).map(({ id }) => priceChange({ ...before, ledger: world.ledger }, [drop(id)]));
      expect(prices(undone)).toEqual(prices(before));
    }
  }, 40);
});

test('Taking up the offer makes it fit, with just what was said to be left', () => {
  forEachStep(({ after }) => {
    const wish = requestOf(99, 'Late wish', { estimate: 250, rank: 99 });
    const asked = { ...after, requests: [...after.requests, wish] };
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
    if (stateOf(after).status === 'open') return;
    expect(isRefused(decideCommit(after, sales))).toBe(true);
  }, 60);
});

test('A quarter closed again posts nothing, by whomever', () => {
  forEachPosting(({ kind, before, after }) => {
    if (kind !== 'close') return;
    expect(isRefused(decideClose({ ...after, allocation: before.allocation }, sales))).toBe(true);
  });
});

test('A commit never takes in more than what is left, less the reserve', () => {
  forEachPosting(({ kind, before, after }, rows) => {
    const isCommit = kind === 'commit' && stateOf(after).status === 'committed';
    // Where first claims have used up the budget before, nothing is taken in.
    if (!isCommit || rows.every(({ event }) => event !== 'Committed')) return;
    expect(stateOf(after).remaining).toBeGreaterThanOrEqual(before.allocation.reserve);
  });
});

test('Loans never exceed 20 % of the base that they come from', () => {
  forEachPosting(({ after }) => {
    for (const [index, allocation] of after.allocations.entries()) {
      const { lent } = stateOf({ ...after, allocation });
      const next = after.allocations[index + 1] ?? allocation;
      expect(lent * 5).toBeLessThanOrEqual(baseBudget(next));
    }
  });
});

test('The number of the next change is one more than the chargeable Applies that still stand', () => {
  forEachStep(({ after }) => {
    const struck = new Set(after.ledger.map(({ reverses }) => reverses));
    const own = after.ledger.filter(
      ({ quarter, changeNo, entry }) =>
        quarter === after.allocation.quarter && changeNo > 0 && !struck.has(entry),
    );
    expect(stateOf(after).changes).toBe(new Set(own.map(({ apply }) => apply)).size);
  });
});

test('Every posted row names who asked, why, by what cause and who accepted, and the chain of seals is whole', () => {
  forEachStep(({ after }) => {
    expect(findBrokenSeals(after.ledger)).toEqual([]);
    for (const { askedBy, reason, cause, acceptedBy, when } of after.ledger) {
      expect([askedBy, reason, cause, acceptedBy, when]).not.toContain('');
    }
  }, 60);
});
