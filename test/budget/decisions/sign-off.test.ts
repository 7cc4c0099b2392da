import { decideCommit } from '../../../src/budget/decisions/decide-commit';
import { planCommit } from '../../../src/budget/decisions/plan-commit';
import { stateOf } from '../../../src/budget/ledger/state-of';
import { stageOf } from '../../../src/budget/stage';
import {
  allocationOf,
  asker,
  at,
  codesOf,
  entriesOf,
  openWorld,
  points,
  posted,
  refusalsOf,
  saying,
} from '../base-case';

const who = asker();

const allocation = allocationOf({
  signOff: 'Both',
  vpOfSales: 'vp.sales@example.com',
  vpOfProduct: 'vp.product@example.com',
  approver: 'ceo@example.com',
});
const world = openWorld({ allocation });
const proposed = posted(world, entriesOf(decideCommit(world, who)));
const product = asker('vp.product@example.com');
const withEstimate = (id: string, estimate: number, given = proposed) => ({
  ...given,
  requests: given.requests.map((row) => (row.id === id ? { ...row, estimate: points(estimate) } : row)),
});

test('The first name proposes: a row for each request, and no total moves', () => {
  const rows = proposed.ledger;
  expect(rows.map(({ event, request, price, effect }) => [event, request, price, effect])).toEqual([
    ['Proposed', 'R-1', points(20), 0],
    ['Proposed', 'R-2', points(30), 0],
    ['Proposed', 'R-3', points(15), 0],
    ['Proposed', 'R-4', points(10), 0],
    ['Proposed', 'R-5', points(15), 0],
  ]);
  const { proposal, ...rest } = stateOf(proposed);
  expect({ ...rest, proposal: null }).toEqual(stateOf(world));
  expect(proposal).toMatchObject({ by: 'vp.sales@example.com', at: '2026-10-01 09:30:00' });
  expect(stageOf(proposed)).toBe('Proposed commit');
  expect(proposed.requests).toEqual(world.requests);
});

test('Either VP may be the first', () => {
  const first = posted(world, entriesOf(decideCommit(world, product)));
  expect(entriesOf(decideCommit(first, who))[0]).toMatchObject({
    event: 'Allocated',
    acceptedBy: 'vp.product@example.com and vp.sales@example.com',
  });
});

test('The second name commits what was proposed, and both are under every row', () => {
  const entries = entriesOf(decideCommit(proposed, product));
  expect(entries.map(({ event, request }) => [event, request])).toEqual([
    ['Allocated', ''],
    ...['R-1', 'R-2', 'R-3', 'R-4', 'R-5'].map((id) => ['Committed', id]),
  ]);
  expect([...new Set(entries.map(({ acceptedBy }) => acceptedBy))]).toEqual([
    'vp.sales@example.com and vp.product@example.com',
  ]);
  const after = posted(proposed, entries);
  expect(stateOf(after)).toMatchObject({ status: 'committed', remaining: points(10), proposal: null });
  expect(codesOf(decideCommit(after, product))).toEqual(['already-committed']);
});

test('The same name again is no second name, identified or not', () => {
  const says =
    '2026-Q4 was already proposed by vp.sales@example.com at 09:30 on 1 October 2026; it waits for the VP of Product (vp.product@example.com). Nothing was posted again.';
  expect(refusalsOf(decideCommit(proposed, asker('VP.Sales@example.com')))).toEqual([says]);
  expect(refusalsOf(decideCommit(proposed, saying('vp.sales@example.com')))).toEqual([says]);
});

test.each(['ceo@example.com', 'rep@example.com'])('%s can replace no signature', (name) => {
  const says =
    'Only the VP of Sales (vp.sales@example.com) and the VP of Product (vp.product@example.com) can sign the commit: sign-off is Both.';
  expect(refusalsOf(decideCommit(world, asker(name)))).toEqual([says]);
  expect(refusalsOf(decideCommit(proposed, asker(name)))).toEqual([says]);
});

test('Who is said to be the second counts, and the rows say so', () => {
  expect(entriesOf(decideCommit(proposed, saying('vp.product@example.com')))[0]?.acceptedBy).toBe(
    'vp.sales@example.com and vp.product@example.com (said to be)',
  );
});

test('What has changed since is named, and nothing is committed', () => {
  const given = withEstimate('R-2', 35);
  const declined = {
    ...given,
    requests: given.requests.map((row, index) => {
      if (row.id === 'R-4') return { ...row, status: 'Declined' as const, rank: '' };
      return { ...row, rank: index < 3 ? index + 1 : index };
    }),
  };
  expect(refusalsOf(decideCommit(declined, product))).toEqual([
    'The list is not the one that vp.sales@example.com proposed at 09:30 on 1 October 2026: SSO is 35 instead of 30 and Bulk import is not on it any more. Once vp.sales@example.com commits again, the new list is proposed; or undo the proposal and propose it yourself.',
  ]);
  expect(
    refusalsOf(decideCommit(proposed, product, ['R-1', 'R-2', 'R-3', 'R-4', 'R-5', 'R-7']))[1],
  ).toContain('Mobile approvals is new on it');
});

test('The first name, pressing again after a change, replaces the proposal', () => {
  const anew = posted(
    at(withEstimate('R-2', 35), '2026-10-02'),
    entriesOf(decideCommit(withEstimate('R-2', 35), who)),
  );
  expect(stateOf(anew).proposal).toMatchObject({ at: '2026-10-02 09:30:00' });
  expect(stateOf(anew).proposal?.lines).toContainEqual({ id: 'R-2', price: points(35) });
  expect(stateOf(anew).proposal?.lines).toHaveLength(5);
  expect(entriesOf(decideCommit(anew, product))).toHaveLength(6);
});

test('The second name is put under what was proposed, also where the cut line has moved since', () => {
  const list = ['R-6', 'R-7'];
  const given = posted(world, entriesOf(decideCommit(world, who, list)));
  expect(entriesOf(decideCommit(given, product)).map(({ request }) => request)).toEqual(['', ...list]);
  const { goesIn, waits, uses } = planCommit(given, product.who);
  expect([goesIn.map(({ request }) => request.id), uses]).toEqual([list, points(37)]);
  expect(waits.map(({ request }) => request.id)).toEqual(['R-1', 'R-2', 'R-3', 'R-4', 'R-5']);
  expect(planCommit(given, who.who).goesIn.map(({ request }) => request.id)).toEqual([
    'R-1',
    'R-2',
    'R-3',
    'R-4',
    'R-5',
  ]);
});

test('Where a VP is not named any other name is the second, in either order', () => {
  const open = openWorld({ allocation: { ...allocation, vpOfProduct: '' } });
  const rep = asker('rep@example.com');
  const byRep = posted(open, entriesOf(decideCommit(open, rep)));
  expect(codesOf(decideCommit(byRep, who))).toEqual([]);
  const bySales = posted(open, entriesOf(decideCommit(open, who)));
  expect(codesOf(decideCommit(bySales, rep))).toEqual([]);
  expect(refusalsOf(decideCommit(bySales, who))[0]).toContain('it waits for a second name.');
  expect(refusalsOf(decideCommit(byRep, asker('pm@example.com')))[0]).toContain(
    'it waits for the VP of Sales (vp.sales@example.com).',
  );
});

test('One who is both VPs needs a second name all the same', () => {
  const alone = openWorld({ allocation: { ...allocation, vpOfProduct: 'vp.sales@example.com' } });
  const given = posted(alone, entriesOf(decideCommit(alone, who)));
  expect(codesOf(decideCommit(given, who))).toEqual(['already-proposed']);
});

test('Once sign-off is One again, one name commits', () => {
  const one = { ...proposed, allocation: { ...allocation, signOff: 'One' as const } };
  const entries = entriesOf(decideCommit(one, who));
  expect(entries.map(({ event }) => event)).not.toContain('Proposed');
  expect(stateOf(posted(one, entries)).proposal).toBeNull();
});
