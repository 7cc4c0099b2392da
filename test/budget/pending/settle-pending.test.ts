import { decidePending } from '../../../src/budget/pending/decide-pending';
import { pendingChanges } from '../../../src/budget/pending/pending-changes';
import { pendingStops } from '../../../src/budget/pending/pending-stops';
import { stateOf } from '../../../src/budget/ledger/state-of';
import { identified } from '../../../src/budget/people/person';
import type { Request } from '../../../src/budget/request';
import type { World } from '../../../src/budget/world';
import { allocationOf, changed, codesOf, drop, entriesOf, points, refusalsOf, requestOf } from '../base-case';
import { applied, asker, copied, deleted, quarterUnderway, reverted, synced, typed } from './by-hand';

const rowOf = (world: World, id: string): Request | undefined =>
  world.requests.find((request) => request.id === id);

test('Applied, HubSpot typed Declined is dropped as the ledger knows it: sunk 8, disruption 3, 9 back', () => {
  const world = typed(quarterUnderway(), 'R-1', { status: 'Declined', builtBp: 0 });
  expect(entriesOf(decidePending(world, pendingChanges(world), asker()))).toMatchObject([
    {
      event: 'Dropped',
      request: 'R-1',
      changeNo: 1,
      builtBp: 4000,
      sunk: points(8),
      disruption: points(3),
      effect: points(9),
      reason: 'R-1 HubSpot: Status says Declined, the ledger says Committed, 40 % built.',
      cause: 'Sales',
    },
  ]);
});

test('A reason that somebody gives stands on every row', () => {
  const world = typed(quarterUnderway(), 'R-1', { status: 'Declined' });
  expect(entriesOf(decidePending(world, pendingChanges(world), asker('SAP deal')))).toMatchObject([
    { reason: 'SAP deal' },
  ]);
});

test('Several drops are one event', () => {
  const world = typed(
    typed(typed(quarterUnderway(), 'R-2', { status: 'Building' }), 'R-1', { status: 'Declined' }),
    'R-2',
    { status: 'Declined', builtBp: 5000 },
  );
  const entries = entriesOf(decidePending(world, pendingChanges(world), asker()));
  expect(entries.map(({ event, changeNo }) => [event, changeNo])).toEqual([
    ['Dropped', 1],
    ['Dropped', 1],
  ]);
});

test('Price, estimate and title of one request are applied together, and the row is as the ledger has it', () => {
  const world = typed(quarterUnderway(), 'R-2', { price: points(35), estimate: points(42), title: 'Okta' });
  const after = applied(world);
  expect(pendingChanges(after)).toEqual([]);
  expect(stateOf(after).commitments.get('R-2')).toMatchObject({
    price: points(35),
    estimate: points(42),
    title: 'Okta',
  });
  expect(rowOf(after, 'R-2')).toMatchObject({ price: points(35), estimate: points(42), title: 'Okta' });
});

test('An estimate typed over as well is not lost with the price', () => {
  const world = typed(quarterUnderway(), 'R-2', { price: points(35), estimate: points(42) });
  const [price, estimate] = pendingChanges(world);
  if (!price || !estimate) throw new Error('both are pending');
  expect(refusalsOf(decidePending(world, [price], asker()))).toEqual([
    'R-2 SSO: Estimate says 42, the ledger says 30. It moves with the price: apply both, or revert the estimate first.',
  ]);
  expect(pendingChanges(applied(world, [estimate])).map(({ key }) => key)).toEqual(['R-2:price']);
});

test('One that can’t be applied refuses the whole, with every reason', () => {
  const world = typed(
    typed(typed(quarterUnderway(), 'R-2', { title: '' }), 'R-1', { status: 'Declined' }),
    'R-6',
    { status: 'Shipped' },
  );
  const decision = decidePending(world, pendingChanges(world), asker());
  expect(codesOf(decision)).toEqual(['only-revert', 'only-revert']);
  expect(refusalsOf(decision)).toEqual([
    "R-2 SSO: Request is blank, the ledger says 'SSO'. A committed request keeps a title: write one, or revert it.",
    'R-6 SAP: Status says Shipped, the ledger does not know of it. It was never committed, so it can’t ship: revert it.',
  ]);
});

test('What does not fit is refused like any other add', () => {
  const world = typed(quarterUnderway(), 'R-6', { status: 'Committed' });
  expect(codesOf(decidePending(world, pendingChanges(world), asker()))).toContain('does-not-fit');
});

describe('Who may', () => {
  const named = (world: World): World => ({
    ...world,
    allocation: allocationOf({
      vpOfSales: 'vp.sales@example.com',
      vpOfProduct: 'vp.product@example.com',
      approver: 'ceo@example.com',
    }),
  });
  const product = { ...asker(), who: identified('vp.product@example.com') };
  const rep = { ...asker(), who: identified('rep@example.com') };

  test('A rep who types Committed gets nowhere by applying it', () => {
    const world = named(
      typed(synced(changed(quarterUnderway(), [drop('R-4')])), 'R-7', { status: 'Committed' }),
    );
    expect(codesOf(decidePending(world, pendingChanges(world), rep))).toEqual(['not-your-role']);
    expect(codesOf(decidePending(world, pendingChanges(world), asker()))).toEqual([]);
  });

  test('Less built is product’s to accept', () => {
    const world = named(typed(quarterUnderway(), 'R-1', { builtBp: 0 }));
    expect(codesOf(decidePending(world, pendingChanges(world), asker()))).toEqual(['not-your-role']);
    expect(entriesOf(decidePending(world, pendingChanges(world), product))).toEqual([]);
  });

  test('Another estimate is product’s, another price is sales’', () => {
    const estimate = named(typed(quarterUnderway(), 'R-2', { estimate: points(42) }));
    expect(codesOf(decidePending(estimate, pendingChanges(estimate), asker()))).toEqual(['not-your-role']);
    const price = named(typed(quarterUnderway(), 'R-2', { price: points(32) }));
    expect(codesOf(decidePending(price, pendingChanges(price), product))).toEqual(['not-your-role']);
  });
});

test('Accepted, less built counts from then on, and nothing is posted', () => {
  const world = typed(quarterUnderway(), 'R-1', { builtBp: 1000 });
  const after = applied(world);
  expect(after.ledger).toEqual(world.ledger);
  expect(pendingChanges(after)).toEqual([]);
  expect(after.progress?.get('R-1')).toBe(1000);
});

test('Work set back to not started is accepted as that', () => {
  const world = typed(quarterUnderway(), 'R-1', { builtBp: 0, status: 'Committed' });
  expect(applied(world).progress?.has('R-1')).toBe(false);
  expect(rowOf(reverted(world), 'R-1')).toMatchObject({ builtBp: 4000, status: 'Building' });
});

test('A copied row gets an ID of its own, and there is one commitment', () => {
  const world = copied(quarterUnderway(), 'R-1');
  const after = applied(world);
  expect(after.ledger).toEqual(world.ledger);
  expect(rowOf(after, 'R-8')).toMatchObject({ title: 'HubSpot', status: 'New', builtBp: 0, price: null });
  expect(stateOf(after).commitments.size).toBe(5);
  expect(pendingChanges(after)).toEqual([]);
});

test('Reverted, a plain copy goes, and one with another title is kept under its own ID', () => {
  expect(reverted(copied(quarterUnderway(), 'R-1')).requests).toEqual(quarterUnderway().requests);
  const idea = reverted(copied(quarterUnderway(), 'R-1', { title: 'HubSpot for Acme' }));
  expect(rowOf(idea, 'R-8')).toMatchObject({ title: 'HubSpot for Acme', status: 'New' });
});

test('Fifty pasted rows with a copied committed one among them are fifty new requests and no second commitment', () => {
  const world = quarterUnderway();
  const pasted = Array.from({ length: 49 }, (_, index) =>
    requestOf(100 + index, `Idea ${index}`, { status: 'New', rank: '' }),
  );
  const full = copied({ ...world, requests: [...world.requests, ...pasted] }, 'R-1');
  const after = applied(full);
  expect(new Set(after.requests.map(({ id }) => id)).size).toBe(world.requests.length + 50);
  expect(after.requests.filter(({ status }) => status === 'New')).toHaveLength(50);
  expect(after.ledger).toEqual(world.ledger);
});

test('Reverted, a deleted row comes back with what is known of it, at the smallest free rank', () => {
  const after = reverted(deleted(deleted(quarterUnderway(), 'R-1'), 'R-4'));
  expect(rowOf(after, 'R-1')).toMatchObject({
    title: 'HubSpot',
    estimate: points(20),
    status: 'Building',
    builtBp: 4000,
    rank: 1,
  });
  expect(rowOf(after, 'R-4')).toMatchObject({
    title: 'Bulk import',
    status: 'Committed',
    builtBp: 0,
    rank: 4,
  });
});

test('Reverted, a row says in every cell what the ledger says', () => {
  const world = quarterUnderway();
  const edited = typed(world, 'R-1', {
    status: 'Declined',
    notBefore: '2027-Q1',
    price: points(5),
    estimate: null,
    title: '',
    builtBp: 0,
  });
  expect(reverted(edited).requests).toEqual(world.requests);
});

test('Reverted, a status typed on work that waits is the one it may have', () => {
  expect(rowOf(reverted(typed(quarterUnderway(), 'R-6', { status: 'Committed' })), 'R-6')?.status).toBe(
    'New',
  );
  const dropped = synced(changed(quarterUnderway(), [drop('R-4')]));
  expect(rowOf(reverted(typed(dropped, 'R-4', { status: 'Committed' })), 'R-4')?.status).toBe('Endorsed');
});

describe('The Allocation row', () => {
  const edited = (capacity: number): World => ({
    ...quarterUnderway(),
    allocation: allocationOf({ capacity: points(capacity) }),
  });

  test('Applied, 1200 grants 20, once', () => {
    const after = applied(edited(1200));
    expect(stateOf(after)).toMatchObject({ budget: points(120), remaining: points(30) });
    expect(pendingChanges(after)).toEqual([]);
  });

  test('Applied, 800 takes 20 and drops nothing, even below nothing', () => {
    const after = applied(edited(800));
    expect(stateOf(after)).toMatchObject({ budget: points(80), remaining: points(-10) });
    expect(pendingChanges(after)).toEqual([]);
  });

  test('The approver’s own grant leaves the row as it is', () => {
    const after = changed(quarterUnderway(), [{ kind: 'grant', amount: points(12) }]);
    expect(pendingChanges(synced(after))).toEqual([]);
  });

  test('An edit after a settled one is the difference to it', () => {
    const after = applied(edited(1200));
    const again = { ...after, allocation: allocationOf({ capacity: points(1250) }) };
    expect(pendingChanges(again).flatMap(({ changes }) => changes)).toEqual([
      { kind: 'grant', amount: points(5) },
    ]);
  });
});

test('What is changed further has to be settled first', () => {
  const world = typed(quarterUnderway(), 'R-1', { status: 'Declined' });
  expect(pendingStops(pendingChanges(world), ['R-1', 'R-2'])).toEqual([
    {
      code: 'pending-first',
      place: { tab: 'Requests', row: 2, header: 'Status' },
      says: 'R-1 HubSpot: Status says Declined, the ledger says Committed, 40 % built. Apply it or revert it first.',
    },
  ]);
  expect(pendingStops(pendingChanges(world), ['R-2'])).toEqual([]);
  const onlyRevert = typed(quarterUnderway(), 'R-6', { status: 'Shipped' });
  expect(pendingStops(pendingChanges(onlyRevert), ['R-6'])[0]?.says).toMatch(/Revert it first\.$/);
});
