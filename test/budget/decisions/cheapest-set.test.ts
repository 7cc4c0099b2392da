import fc from 'fast-check';
import { cheapestSet, type Candidate } from '../../../src/budget/decisions/cheapest-set';

const candidate = (item: string, frees: number, costs: number, rank: number): Candidate<string> => ({
  item,
  frees,
  costs,
  rank,
});

test.each([
  ['the cheapest', 6, [candidate('started', 15, 15, 1), candidate('free', 15, 0, 2)], ['free']],
  [
    'the one that gives up less',
    6,
    [candidate('Audit log', 15, 0, 1), candidate('Bulk import', 10, 0, 2)],
    ['Bulk import'],
  ],
  ['the less wanted of equals', 6, [candidate('first', 10, 0, 1), candidate('last', 10, 0, 5)], ['last']],
  [
    'fewer of equals',
    10,
    [candidate('a', 5, 0, 1), candidate('b', 5, 0, 2), candidate('c', 10, 0, 3)],
    ['c'],
  ],
  [
    'two that are cheaper together',
    10,
    [candidate('a', 5, 1, 1), candidate('b', 5, 1, 2), candidate('c', 10, 3, 3)],
    ['a', 'b'],
  ],
  ['nothing when nothing is needed', 0, [candidate('a', 5, 1, 1)], []],
] as const)('The trade finder proposes %s', (_what, need, candidates, expected) => {
  expect([...(cheapestSet(candidates, need) ?? ['none'])].sort()).toEqual([...expected].sort());
});

test('Without enough to free there is no set', () => {
  expect(cheapestSet([candidate('a', 5, 0, 1), candidate('nothing', 0, 0, 2)], 6)).toBeNull();
});

test('The set is as good as the best of all subsets', () => {
  const some = fc.array(fc.record({ frees: fc.nat(12), costs: fc.nat(6) }), { maxLength: 12, size: 'max' });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 40 }), (given, need) => {
      const candidates = given.map(({ frees, costs }, index) => ({
        item: index,
        frees,
        costs,
        rank: index + 1,
      }));
      const sums = (items: readonly number[]): number[] => [
        items.reduce((sum, index) => sum + (given[index]?.costs ?? 0), 0),
        items.reduce((sum, index) => sum + (given[index]?.frees ?? 0), 0),
      ];
      const subsets = Array.from({ length: 2 ** given.length }, (_, bits) =>
        given.map((_row, index) => index).filter((index) => bits & (1 << index)),
      );
      const [best] = subsets
        .map(sums)
        .filter(([, frees = 0]) => frees >= need)
        .sort(
          ([cost = 0, frees = 0], [otherCost = 0, otherFrees = 0]) => cost - otherCost || frees - otherFrees,
        );
      const found = cheapestSet(candidates, need);
      expect(found && sums(found)).toEqual(best ?? null);
    }),
  );
});

test('Work not started goes first: nothing that costs is given up while what is free frees enough', () => {
  const some = fc.array(fc.record({ frees: fc.nat(12), costs: fc.constantFrom(0, 0, 1, 5) }), {
    maxLength: 20,
    size: 'max',
  });
  fc.assert(
    fc.property(some, fc.integer({ min: 1, max: 40 }), (given, need) => {
      const candidates = given.map(({ frees, costs }, index) => candidate(`R-${index}`, frees, costs, index));
      const free = candidates.filter(({ costs }) => costs === 0).reduce((sum, { frees }) => sum + frees, 0);
      fc.pre(free >= need);
      const found = cheapestSet(candidates, need) ?? ['none'];
      expect(candidates.filter(({ item, costs }) => found.includes(item) && costs > 0)).toEqual([]);
    }),
  );
});

test('Two hundred candidates are no more trouble than twenty', () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    candidate(`R-${index}`, 37 + ((index * 7919) % 211), index % 5, index),
  );
  expect(cheapestSet(many, 2500)).not.toBeNull();
});
