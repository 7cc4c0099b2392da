/** Where budget may go, and where it may not: what random histories never do to Remaining. */
import { decideChange } from '../../../src/budget/decisions/decide-change';
import { decideUndo } from '../../../src/budget/decisions/decide-undo';
import { isRefused } from '../../../src/budget/decision';
import { priceChange } from '../../../src/budget/decisions/price-change';
import type { LedgerEntry } from '../../../src/budget/ledger-entry';
import { findBrokenSeals } from '../../../src/budget/ledger/find-broken-seals';
import { baseBudget, stateOf } from '../../../src/budget/ledger/state-of';
import type { World } from '../../../src/budget/world';
import { add, drop, posted } from '../base-case';
import { sales } from '../histories';
import { activeIn } from './wished-change';
import { stripOfWorld } from './strip-of-world';
import { forEachStep, forEachPosting, forEachEnd } from './for-each';
import { everyChange } from './every-change';

const total = (rows: readonly LedgerEntry[], of: (row: LedgerEntry) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

test('Progress moves Still to build to Built and never Remaining', () => {
  forEachStep(({ after }) => {
    const done = { ...after, requests: after.requests.map((row) => ({ ...row, builtBp: 10_000 })) };
    expect(stripOfWorld(done).remaining).toBe(stripOfWorld(after).remaining);
    expect(stripOfWorld(done).built + stripOfWorld(done).stillToBuild).toBe(
      stripOfWorld(after).built + stripOfWorld(after).stillToBuild,
    );
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
