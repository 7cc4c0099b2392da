import fc from 'fast-check';
import { isRefused } from '../../../src/budget/decision';
import type { Change } from '../../../src/budget/decisions/change';
import { decideChange } from '../../../src/budget/decisions/decide-change';
import { priceChange } from '../../../src/budget/decisions/price-change';
import { committedCopy } from '../../../src/budget/pending/committed-copy';
import { decidePending } from '../../../src/budget/pending/decide-pending';
import type { PendingChange } from '../../../src/budget/pending/pending-change';
import { pendingChanges } from '../../../src/budget/pending/pending-changes';
import { isOpen, statuses, type Request } from '../../../src/budget/request';
import type { World } from '../../../src/budget/world';
import { allocationOf, posted } from '../base-case';
import { anyHistory } from '../histories';
import { check } from '../properties/check';
import { applied, asker, copied, deleted, quarterUnderway, reverted, synced, typed } from './by-hand';

const id = fc.constantFrom('R-1', 'R-2', 'R-3', 'R-4', 'R-5', 'R-6', 'R-7');
const amount = fc.integer({ min: 0, max: 400 });

const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constantFrom('drop', 'add', 'pause', 'reinstate'), id }),
  fc.record({ kind: fc.constant('grow'), id, by: amount }),
  fc.record({ kind: fc.constant('cut'), id, by: amount, isShippable: fc.boolean() }),
  fc.record({ kind: fc.constant('ship'), id, actual: amount }),
  fc.record({ kind: fc.constant('re-estimate'), id, to: amount }),
  fc.record({ kind: fc.constant('rename'), id, title: fc.constantFrom('One', 'Another') }),
  fc.record({ kind: fc.constantFrom('grant', 'take'), amount }),
);

const underway = quarterUnderway();

/** The base case underway, and what people decide about it through the add-on. */
const anyQuarter: fc.Arbitrary<World> = fc.array(anyChange, { maxLength: 6 }).map((changes) =>
  changes.reduce((world, change) => {
    const decision = decideChange(world, [change], asker('a deal'));
    return isRefused(decision) ? world : synced(posted(world, decision.entries));
  }, underway),
);

type HandEdit = (world: World) => World;

const cells: fc.Arbitrary<Partial<Request>> = fc.oneof(
  fc.record({ status: fc.constantFrom(...statuses) }),
  fc.record({ price: fc.option(amount) }),
  fc.record({ estimate: fc.option(amount) }),
  fc.record({ title: fc.constantFrom('', 'HubSpot', 'Okta', '=1+1') }),
  fc.record({ builtBp: fc.nat(10_000) }),
  fc.record({ notBefore: fc.constantFrom('', '2026-Q4', '2027-Q1', 'soon') }),
  fc.record({ rank: fc.integer({ min: 1, max: 9 }) }),
);

const anyHandEdit: fc.Arbitrary<HandEdit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(id, cells).map(
      ([which, edit]): HandEdit =>
        (world) =>
          typed(world, which, edit),
    ),
  },
  {
    weight: 1,
    arbitrary: id.map(
      (which): HandEdit =>
        (world) =>
          deleted(world, which),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(id, cells).map(
      ([which, edit]): HandEdit =>
        (world) =>
          copied(world, which, edit),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ capacity: fc.integer({ min: 1, max: 30_000 }) })
      .map((row): HandEdit => (world) => ({ ...world, allocation: allocationOf(row) })),
  },
);

const edited = fc
  .tuple(anyQuarter, fc.array(anyHandEdit, { minLength: 1, maxLength: 8 }))
  .map(([quarter, edits]) => edits.reduce((world, edit) => edit(world), quarter));

/** What the add-on would apply if it were chosen alone. */
const isApplicable =
  (world: World) =>
  ({ whyNotApply, changes }: PendingChange): boolean =>
    whyNotApply === '' &&
    (changes.length === 0 || priceChange(committedCopy(world), changes).refusals.length === 0);

test('A quarter that no hand has edited has nothing pending, whatever was decided in it', () => {
  check(
    fc.property(anyQuarter, (world) => {
      expect(pendingChanges(world)).toEqual([]);
    }),
    200,
  );
});

test('Nor has any history of quarters that were committed, changed, undone and closed', () => {
  check(
    fc.property(anyHistory, (steps) => {
      for (const { after } of steps) expect(pendingChanges(synced(after))).toEqual([]);
    }),
    100,
  );
});

test('Reverting all leaves none, and the ledger as it was', () => {
  check(
    fc.property(edited, (world) => {
      const after = reverted(world);
      expect(pendingChanges(after)).toEqual([]);
      expect(after.ledger).toBe(world.ledger);
    }),
    200,
  );
});

test('Applying all that can be applied leaves only what can’t', () => {
  check(
    fc.property(edited, (world) => {
      const pending = pendingChanges(world);
      const chosen = pending.filter(isApplicable(world));
      // Together they may not fit, though each would alone; and a price takes its estimate along.
      if (isRefused(decidePending(world, chosen, asker()))) return;
      const left = pending.filter((change) => !chosen.includes(change)).map(({ key }) => key);
      expect(pendingChanges(applied(world, chosen)).map(({ key }) => key)).toEqual(left);
    }),
    200,
  );
});

test('Applied is what was priced: no hand edit makes a change cheaper', () => {
  check(
    fc.property(edited, (world) => {
      const chosen = pendingChanges(world).filter(isApplicable(world));
      const decision = decidePending(world, chosen, asker());
      if (isRefused(decision)) return;
      const before = committedCopy(world);
      const honest = priceChange(
        before,
        chosen
          .flatMap(({ changes }) => changes)
          .filter(({ kind }) => kind !== 're-estimate' && kind !== 'rename'),
      );
      const total = decision.entries.reduce((sum, { effect }) => sum + effect, 0);
      expect(total).toBe(honest.remainingAfter - honest.remainingBefore);
    }),
    200,
  );
});

test('The copy that decisions are priced by has nothing pending itself, but rows that are gone, or closed too early', () => {
  check(
    fc.property(edited, (world) => {
      const copy = committedCopy(world);
      const isOpenIn = new Map(copy.requests.map((request) => [request.id, isOpen(request)]));
      const left = pendingChanges(copy).filter(
        ({ kind, request }) => kind !== 'deleted' && !(kind === 'status' && isOpenIn.get(request) === false),
      );
      expect(left).toEqual([]);
    }),
    200,
  );
});
