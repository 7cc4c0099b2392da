import fc from 'fast-check';
import { requestChanges } from '../../../src/budget/meetings/request-changes';
import type { MeetingSnapshot, SeenRequest } from '../../../src/budget/meetings/snapshot';
import { takeSnapshot } from '../../../src/budget/meetings/take-snapshot';
import { baseRequests, openWorld } from '../base-case';
import { anyHistory } from '../histories';

const anySeen: fc.Arbitrary<SeenRequest[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...baseRequests.map(({ id }) => id), 'R-99'),
    rank: fc.nat(9),
    status: fc.constantFrom('New', 'Endorsed', 'Committed', 'Building', 'Shipped', 'Declined'),
    builtBp: fc.constantFrom(0, 1000, 4000),
    estimate: fc.constantFrom(null, 100, 200),
    plan: fc.constantFrom('', '2026-Q4', '2027-Q1', 'unplanned'),
  }),
  { selector: ({ id }) => id },
);

/** A row that was closed one way and then, by hand, the other. */
const closed = (status: string): SeenRequest => ({
  ...{ id: 'R-3', rank: 0, status, builtBp: 0 },
  ...{ estimate: null, plan: '' },
});

test('Of any two snapshots each changed request is listed exactly once, and an unchanged one never', () => {
  const snapshot = (day: string, requests: readonly SeenRequest[]): MeetingSnapshot => ({
    ...{ day, quarter: '2026-Q4', entry: 0, requests },
  });
  fc.assert(
    fc.property(anySeen, anySeen, (one, two) => {
      const ids = requestChanges(openWorld(), snapshot('2026-10-29', one), snapshot('2026-11-05', two)).map(
        ({ id }) => id,
      );
      expect(new Set(ids).size).toBe(ids.length);
      for (const after of two) {
        const before = one.find(({ id }) => id === after.id);
        if (!before) continue;
        const isSame = JSON.stringify({ ...before, rank: 0 }) === JSON.stringify({ ...after, rank: 0 });
        const isUnderway = [before, after].every(
          ({ status }) => status === 'Committed' || status === 'Building',
        );
        const isChanged =
          (before.status !== after.status && !isUnderway) ||
          before.builtBp !== after.builtBp ||
          before.estimate !== after.estimate;
        if (isSame) expect(ids).not.toContain(after.id);
        if (isChanged) expect(ids).toContain(after.id);
      }
      expect(requestChanges(openWorld(), snapshot('2026-10-29', one), snapshot('2026-11-05', one))).toEqual(
        [],
      );
    }),
    { examples: [[[closed('Shipped')], [closed('Declined')]]] },
  );
});

test('In any history each request is listed once, and every request that an entry since names is', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), (steps, pick) => {
      const [first, last] = [steps[pick % steps.length], steps[steps.length - 1]];
      if (!first || !last) return;
      const before = takeSnapshot(first.before);
      const changes = requestChanges(last.after, before, takeSnapshot(last.after));
      const ids = changes.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const reversed = new Set(last.after.ledger.map(({ reverses }) => reverses));
      const since = last.after.ledger.filter(
        ({ entry, request, event, reverses }) =>
          entry > before.entry &&
          request !== '' &&
          event !== 'Proposed' &&
          reverses === 0 &&
          !reversed.has(entry),
      );
      for (const { request } of since) expect(ids).toContain(request);
    }),
    { numRuns: 60 },
  );
});
