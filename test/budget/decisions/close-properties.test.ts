import fc from 'fast-check';
import { decideClose } from '../../../src/budget/decisions/decide-close';
import { closePlan } from '../../../src/budget/decisions/close-plan';
import { isRefused } from '../../../src/budget/decision';
import type { DraftEntry } from '../../../src/budget/ledger-entry';
import { stateOf } from '../../../src/budget/ledger/state-of';
import { stripOf } from '../../../src/budget/strip/strip';
import { points } from '../base-case';
import { worldOf, written } from '../hand-made';
import { asker, closed, inNext, lastDay } from './closing';

test('Closing keeps every strip adding up, makes no money, and gives the next quarter all that was paid for', () => {
  const work = fc.record({
    price: fc.integer({ min: 1, max: 300 }),
    how: fc.constantFrom<DraftEntry['event']>('Committed', 'Added', 'Reinstated', 'Carried'),
    when: fc.constantFrom('2026-10-05', '2026-11-20', '2026-12-20'),
    builtBp: fc.integer({ min: 0, max: 10_000 }),
  });
  fc.assert(
    fc.property(
      fc.array(work, { maxLength: 7 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 0, max: 300 }),
      (works, base, carriedIn) => {
        const start = written(
          [],
          [
            { event: 'Carried in', price: carriedIn, effect: carriedIn },
            { event: 'Allocated', price: base, effect: base },
          ],
        );
        const ledger = works.reduce(
          (sofar, { price, how, when }, index) =>
            written(
              sofar,
              [{ event: how, request: `R-${index + 1}`, price, effect: -price }],
              `${when} 09:00:00`,
            ),
          start,
        );
        const fresh = worldOf(ledger, { today: lastDay });
        const world = {
          ...fresh,
          requests: fresh.requests.map((row, index) => ({ ...row, builtBp: works[index]?.builtBp ?? 0 })),
        };
        const plan = closePlan(world);
        const end = closed(world);
        const next = inNext(end);
        for (const seen of [world, end, next]) {
          const { budget, built, stillToBuild, sunk, disruption, remaining } = stripOf(
            stateOf(seen),
            seen.requests,
          );
          expect(built + stillToBuild + sunk + disruption + remaining).toBe(budget);
        }
        const before = stateOf(world);
        expect(stateOf(end).budget).toBe(before.budget);
        expect(stateOf(end).remaining).toBe(before.remaining + plan.firstClaim);
        expect(plan.carries).toBeGreaterThanOrEqual(0);
        expect(plan.carries).toBeLessThanOrEqual(Math.max(0, before.remaining + plan.firstClaim));
        expect(plan.carries + plan.lapses).toBe(Math.max(0, plan.unspent));
        expect(stateOf(next).budget).toBe(points(100) + plan.carries + plan.prepaid);
        expect(stateOf(next).remaining).toBe(points(100) + plan.carries - plan.firstClaim);
        expect(stateOf(next).carriedIn).toBe(plan.carries);
        expect([...stateOf(next).commitments.keys()].sort()).toEqual([...before.commitments.keys()].sort());
        expect(isRefused(decideClose(end, asker))).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});
