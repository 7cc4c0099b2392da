/** What an edit did to IDs, and how it is mended: a table. HubSpot, SSO … are committed, SAP waits. */
import { repairIds, withRepairs, type OldId } from '../../../src/budget/pending/repair-ids';
import { pendingChanges } from '../../../src/budget/pending/pending-changes';
import { repairsInWords } from '../../../src/budget/sentences/repairs-in-words';
import type { World } from '../../../src/budget/world';
import { copied, deleted, quarterUnderway, typed } from './by-hand';

const repaired = (world: World, old: OldId | null = null): [number, string][] => {
  const repairs = repairIds(world.requests, world.ledger, old);
  return withRepairs(world.requests, repairs).flatMap((request): [number, string][] => {
    const before = world.requests.find(({ row }) => row === request.row);
    return before?.id === request.id ? [] : [[request.row, request.id]];
  });
};

const start = quarterUnderway();
const two = typed(typed(start, 'R-2', { id: '', title: 'HubSpot' }), 'R-1', { id: '' });

test.each<[string, World, OldId | null, [number, string][]]>([
  ['nothing happened', start, null, []],
  ['a committed row was copied', copied(start, 'R-1'), null, [[9, '']]],
  ['a copy was given another title', copied(start, 'R-1', { title: 'HubSpot for Acme' }), null, [[9, '']]],
  ['a waiting row was copied', copied(start, 'R-6'), null, [[9, '']]],
  ['an ID was erased', typed(start, 'R-1', { id: '' }), null, [[2, 'R-1']]],
  [
    'two IDs were erased',
    typed(typed(start, 'R-1', { id: '' }), 'R-2', { id: '' }),
    null,
    [
      [2, 'R-1'],
      [3, 'R-2'],
    ],
  ],
  ['an unknown ID stands on committed work', typed(start, 'R-1', { id: 'R-77' }), null, [[2, 'R-1']]],
  ['the ID of another row was pasted over', typed(start, 'R-1', { id: 'R-2' }), null, [[2, 'R-1']]],
  ['the ID of a waiting row was erased, and nobody told which', typed(start, 'R-6', { id: '' }), null, []],
  [
    'the ID of a waiting row was erased, and Google told which',
    typed(start, 'R-6', { id: '' }),
    { row: 7, id: 'R-6' },
    [[7, 'R-6']],
  ],
  ['a copy lost the ID it never owned', copied(start, 'R-1', { id: '' }), { row: 9, id: 'R-1' }, []],
  ['what was there before was no ID of ours', typed(start, 'R-6', { id: '' }), { row: 7, id: 'mine' }, []],
  ['two rows could be the one', two, null, []],
  ['the title is not the frozen one', typed(start, 'R-1', { id: '', title: 'CRM sync' }), null, []],
  [
    'a new idea has the title of work whose row is gone',
    copied(deleted(start, 'R-1'), 'R-6', { id: '', title: 'HubSpot', status: 'New' }),
    null,
    [],
  ],
] as const)('When %s', (_what, world, old, expected) => {
  expect(repaired(world, old)).toEqual(expected);
});

test('A copy keeps what was asked for and its rank, and nothing of what became of the other one', () => {
  const world = copied(start, 'R-1', { rank: 8 });
  const after = withRepairs(world.requests, repairIds(world.requests, world.ledger));
  expect(after.find(({ row }) => row === 9)).toMatchObject({
    id: '',
    title: 'HubSpot',
    rank: 8,
    status: 'New',
    builtBp: 0,
    price: null,
  });
  expect(pendingChanges({ ...world, requests: after })).toEqual([]);
});

test('Mending again finds nothing to mend', () => {
  const world = copied(typed(start, 'R-2', { id: '' }), 'R-1');
  const once = withRepairs(world.requests, repairIds(world.requests, world.ledger));
  const given = once.map((request) => ({ ...request, id: request.id || 'R-8' }));
  expect(repaired({ ...world, requests: given })).toEqual([]);
});

test('It is said in words, the first three in full', () => {
  const world = [1, 2, 3, 4].reduce((after) => copied(after, 'R-6'), copied(start, 'R-1'));
  const repairs = repairIds(world.requests, world.ledger);
  const after = withRepairs(world.requests, repairs).map((request) => ({
    ...request,
    id: request.id || `R-${request.row - 1}`,
  }));
  expect(repairsInWords(repairs, after, (id) => id === 'R-1')).toBe(
    'Row 9 was a copy of R-1: it is R-8 now, and not committed. Row 10 was a copy of R-6: it is R-9 now. Row 11 was a copy of R-6: it is R-10 now. 2 more rows were mended alike.',
  );
});
