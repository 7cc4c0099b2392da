import { decideCommit } from '../../../src/budget/decisions/decide-commit';
import { decideUndo } from '../../../src/budget/decisions/decide-undo';
import { lastApply } from '../../../src/budget/decisions/last-apply';
import { stateOf } from '../../../src/budget/ledger/state-of';
import type { World } from '../../../src/budget/world';
import {
  allocationOf,
  asker,
  at,
  changed,
  codesOf,
  committedWorld,
  drop,
  entriesOf,
  openWorld,
  posted,
  refusalsOf,
  withBuilt,
} from '../base-case';

const undone = (world: World): World => posted(world, entriesOf(decideUndo(world, asker())));

describe('The commit itself', () => {
  const open = openWorld();
  const world = committedWorld();

  test('is taken back within 24 hours, and may then be made again', () => {
    expect(lastApply(world)).toMatchObject({
      kind: 'commit',
      what: 'the commit',
      says: 'Committed on 1 October 2026 by vp.sales@example.com; can be undone until 09:30 on 2 October 2026, while nothing is started.',
      until: '2026-10-02 09:30:00',
      whyNot: '',
    });
    const rows = entriesOf(decideUndo(at(world, '2026-10-02', '09:30:00'), asker()));
    expect(rows.map(({ event }) => event)).toEqual([
      ...Array<string>(5).fill('Committed, undone'),
      'Allocated, undone',
    ]);
    const back = posted(world, rows);
    expect(stateOf(back)).toEqual(stateOf(open));
    expect(lastApply(back)).toBeNull();
    expect(stateOf(posted(back, entriesOf(decideCommit(back, asker()))))).toEqual(stateOf(world));
  });

  test('stays after that', () => {
    expect(refusalsOf(decideUndo(at(world, '2026-10-02', '09:30:01'), asker()))).toEqual([
      '2026-Q4 was committed by vp.sales@example.com at 09:30 on 1 October 2026, and a commit can be undone within 24 hours, until 09:30 on 2 October 2026. Drop, swap or add single requests instead.',
    ]);
  });

  test('stays as soon as something is started, and each reason is said', () => {
    const begun = withBuilt(withBuilt(world, 'R-4', 0), 'R-1', 10);
    const says =
      'HubSpot and Bulk import are started, and a commit can be undone only while nothing is. Drop, swap or add single requests instead.';
    expect(refusalsOf(decideUndo(begun, asker()))).toEqual([says]);
    expect(refusalsOf(decideUndo(at(begun, '2026-10-03'), asker()))[0]).toMatch(
      /within 24 hours.*are started/,
    );
    expect(refusalsOf(decideUndo(withBuilt(world, 'R-1', 10), asker()))[0]).toContain('HubSpot is started');
  });

  test('is not in the way while what waits is started elsewhere', () => {
    expect(codesOf(decideUndo(withBuilt(world, 'R-7', 10), asker()))).toEqual([]);
  });

  test('comes after what was changed since', () => {
    const later = changed(world, [drop('R-4')]);
    expect(lastApply(later)?.kind).toBe('change');
    expect(lastApply(undone(later))?.kind).toBe('commit');
  });
});

describe('A proposed commit', () => {
  const allocation = allocationOf({
    signOff: 'Both',
    vpOfSales: 'vp.sales@example.com',
    vpOfProduct: 'vp.product@example.com',
  });
  const open = openWorld({ allocation });
  const proposed = posted(open, entriesOf(decideCommit(open, asker())));

  test('is withdrawn at any time, by either VP', () => {
    expect(lastApply(proposed)).toMatchObject({ kind: 'proposal', what: 'the proposed commit', until: '' });
    const late = at(proposed, '2026-12-01');
    expect(stateOf(undone(late))).toEqual(stateOf(open));
    expect(codesOf(decideUndo(late, asker('vp.product@example.com')))).toEqual([]);
    expect(codesOf(decideUndo(late, asker('rep@example.com')))).toEqual(['not-your-role']);
  });

  test('stands again when the commit is taken back', () => {
    const committed = posted(proposed, entriesOf(decideCommit(proposed, asker('vp.product@example.com'))));
    expect(stateOf(undone(committed))).toEqual(stateOf(proposed));
  });
});
