import { pendingChanges } from '../../../src/budget/pending/pending-changes';
import type { Request } from '../../../src/budget/request';
import type { World } from '../../../src/budget/world';
import { baseRequests, changed, committedWorld, drop, openWorld, points, ship } from '../base-case';
import { deleted, quarterUnderway, synced, typed } from './by-hand';
import { found, saysOf, whyNots } from './what-was-found';

describe('Statuses of what is not committed', () => {
  test.each<[Request['status']]>([['New'], ['Endorsed'], ['Declined'], ['Merged']])(
    '%s on a request that waits is people’s own business',
    (status) => {
      expect(pendingChanges(typed(quarterUnderway(), 'R-6', { status }))).toEqual([]);
    },
  );

  test.each<[Request['status'], string, string]>([
    ['Committed', '', 'R-6 SAP: Status says Committed, the ledger does not know of it.'],
    ['Building', '', 'R-6 SAP: Status says Building, the ledger does not know of it.'],
    [
      'Shipped',
      'It was never committed, so it can’t ship: revert it.',
      'R-6 SAP: Status says Shipped, the ledger does not know of it.',
    ],
    [
      'Shelved',
      'It was never committed, so there is nothing to shelve: revert it, or decline it.',
      'R-6 SAP: Status says Shelved, the ledger does not know of it.',
    ],
  ])('%s on a request that waits is pending', (status, whyNotApply, says) => {
    const world = typed(quarterUnderway(), 'R-6', { status });
    expect(saysOf(world)).toEqual([says]);
    expect(whyNots(world)).toEqual([whyNotApply]);
  });

  test('Before the commit a request typed Committed can only be reverted', () => {
    expect(whyNots(typed(openWorld(), 'R-6', { status: 'Committed' }))).toEqual([
      '2026-Q4 is not committed yet: rank it, and it goes in with the commit if it fits.',
    ]);
  });

  test('A pasted row with an ID that was never given is asked about like any other', () => {
    const [sap] = baseRequests.slice(5);
    const pasted = { ...sap, id: 'R-999', row: 30, status: 'Committed' } as Request;
    const world = { ...quarterUnderway(), requests: [...quarterUnderway().requests, pasted] };
    expect(found(world)).toEqual([['R-999:status', 'Status 30', 'apply or revert']]);
  });

  test.each<[Request['status'], string[]]>([
    ['New', ['R-1:status']],
    ['Endorsed', ['R-1:status']],
    ['Shipped', ['R-1:status']],
    ['Shelved', []],
    ['Declined', []],
    ['Merged', []],
  ])('A shelved request typed %s', (status, keys) => {
    const world = typed(synced(changed(quarterUnderway(), [drop('R-1')])), 'R-1', { status });
    expect(pendingChanges(world).map(({ key }) => key)).toEqual(keys);
    if (keys.length > 0) expect(whyNots(world)[0]).toMatch(/reinstate it\.$/);
  });

  test.each<[Request['status'], number]>([
    ['Shipped', 0],
    ['Committed', 1],
    ['Building', 1],
    ['New', 1],
    ['Declined', 1],
    ['Shelved', 1],
  ])('A shipped request typed %s', (status, count) => {
    const world = typed(synced(changed(quarterUnderway(), [ship('R-2', 24)])), 'R-2', { status });
    expect(pendingChanges(world)).toHaveLength(count);
    expect(whyNots(world).every((why) => why.startsWith('Shipped work stays shipped'))).toBe(true);
  });

  test('The row of a shipped request may be deleted', () => {
    expect(pendingChanges(deleted(synced(changed(quarterUnderway(), [ship('R-2', 24)])), 'R-2'))).toEqual([]);
  });
});

describe('Ctrl+Z after an action takes back cells and no ledger', () => {
  test('After a drop it asks to reinstate', () => {
    const before = quarterUnderway();
    const after = synced(changed(before, [drop('R-1')]));
    const world = { ...before, ledger: after.ledger, progress: after.progress } as World;
    expect(pendingChanges(world).flatMap(({ changes }) => changes)).toEqual([
      { kind: 'reinstate', id: 'R-1' },
    ]);
  });

  test('After growth it asks to cut', () => {
    const before = quarterUnderway();
    const after = synced(changed(before, [{ kind: 'grow', id: 'R-2', by: points(5) }]));
    const world = { ...before, ledger: after.ledger, progress: after.progress } as World;
    expect(pendingChanges(world).flatMap(({ changes }) => changes)).toEqual([
      { kind: 'cut', id: 'R-2', by: points(5), isShippable: false },
      { kind: 're-estimate', id: 'R-2', to: points(30) },
    ]);
  });

  test('A commit whose rows were never written is completed by the next action, not asked about', () => {
    const committed = committedWorld();
    expect(pendingChanges({ ...committed, requests: baseRequests })).toEqual([]);
  });
});
