/** Merging two requests, and taking it back. */
import fc from 'fast-check';
import { checkMerged } from '../../../src/budget/merging/check-merged';
import { mergeRequests, type Merging } from '../../../src/budget/merging/merge-requests';
import { unmergeRequest } from '../../../src/budget/merging/unmerge-request';
import { checkRanks } from '../../../src/budget/ranking/check-ranks';
import { rankRowOf } from '../../../src/budget/ranking/rank-row-of';
import { byRank } from '../../../src/budget/ranking/by-rank';
import { isOpen, type Request } from '../../../src/budget/request';
import { committedWorld, openWorld, requestOf } from '../base-case';

const requestsOf = (merging: Merging): readonly Request[] => {
  if ('refusals' in merging) throw new Error(merging.refusals.map(({ says }) => says).join('\n'));
  return merging.requests;
};
const codes = (merging: Merging): string[] =>
  'refusals' in merging ? merging.refusals.map(({ code }) => code) : [];
const find = (requests: readonly Request[], id: string): Request | undefined =>
  requests.find((request) => request.id === id);

const five = [4, 3, null, 1, 2].map((asks, index) => requestOf(index + 1, `Request ${index + 1}`, { asks }));
const world = openWorld({ requests: five });

describe('a merge', () => {
  test('adds 4 and 3 asks up to 7; the other keeps its own, loses its rank and points here', () => {
    const after = requestsOf(mergeRequests(world, 'R-1', 'R-2'));
    expect(find(after, 'R-1')).toMatchObject({ asks: 7, rank: 1, status: 'Endorsed', mergedInto: '' });
    expect(find(after, 'R-2')).toMatchObject({ asks: 3, rank: '', status: 'Merged', mergedInto: 'R-1' });
    expect(after.slice(2).map(({ rank }) => rank)).toEqual([2, 3, 4]);
  });

  test('keeps the better rank, whichever of the two stays', () => {
    const after = requestsOf(mergeRequests(world, 'R-4', 'R-2'));
    expect(after.map(({ rank }) => rank)).toEqual([1, '', 3, 2, 4]);
  });

  test('counts a blank as the one who asked', () => {
    expect(find(requestsOf(mergeRequests(world, 'R-1', 'R-3')), 'R-1')?.asks).toBe(5);
  });

  test.each<[string, Request['status'], Request['status'], string]>([
    ['committed work is not merged away', 'New', 'Committed', 'merge-of-paid'],
    ['nor is work being built', 'New', 'Building', 'merge-of-paid'],
    ['nor shipped work', 'New', 'Shipped', 'merge-of-paid'],
    ['nor work on the shelf', 'New', 'Shelved', 'merge-of-paid'],
    ['what is declined waits for nothing', 'New', 'Declined', 'merge-of-closed'],
    ['what is merged is not merged again', 'New', 'Merged', 'merged-already'],
    ['shipped work takes nothing in', 'Shipped', 'New', 'merge-into-closed'],
    ['nor does what is declined', 'Declined', 'New', 'merge-into-closed'],
    ['nor what is merged itself', 'Merged', 'New', 'merge-into-closed'],
  ])('%s', (_rule, stays, goes, code) => {
    const requests = [requestOf(1, 'One', { status: stays }), requestOf(2, 'Two', { status: goes })];
    expect(codes(mergeRequests(openWorld({ requests }), 'R-1', 'R-2'))).toEqual([code]);
  });

  test('committed work may take another request in, and is known by the ledger whatever its Status says', () => {
    const committed = committedWorld();
    expect(find(requestsOf(mergeRequests(committed, 'R-1', 'R-6')), 'R-1')).toMatchObject({
      asks: 2,
      status: 'Committed',
    });
    const requests = committed.requests.map((request) => ({ ...request, status: 'New' as const }));
    expect(codes(mergeRequests({ ...committed, requests }, 'R-6', 'R-1'))).toEqual(['merge-of-paid']);
  });

  test('needs two requests that are there', () => {
    expect(codes(mergeRequests(world, 'R-1', 'R-1'))).toEqual(['merge-into-itself']);
    expect(codes(mergeRequests(world, 'R-98', 'R-99'))).toEqual(['unknown-request', 'unknown-request']);
  });

  test('taken back gives the same requests, that one last; ranks stay 1 to n on the way', () => {
    const pair = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.nat(8), fc.nat(8));
    fc.assert(
      fc.property(
        pair,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 9, maxLength: 9 }),
        ([n, a, b], asks) => {
          fc.pre(a % n !== b % n);
          const [stays, goes] = [`R-${(a % n) + 1}`, `R-${(b % n) + 1}`];
          const requests = Array.from({ length: n }, (_, index) =>
            requestOf(index + 1, `T${index}`, { asks: asks[index] ?? 1, status: 'New' }),
          );
          const merged = requestsOf(mergeRequests({ requests, ledger: [] }, stays, goes));
          expect(checkRanks(merged.map(rankRowOf))).toEqual([]);
          const back = requestsOf(unmergeRequest({ requests: merged }, goes));
          expect(checkRanks(back.map(rankRowOf))).toEqual([]);
          const bare = (all: readonly Request[]) => all.map((request) => ({ ...request, rank: '' }));
          expect(bare(back)).toEqual(bare(requests));
          expect([...back].sort(byRank).pop()?.id).toBe(goes);
          const total = (all: readonly Request[]) =>
            all.filter(isOpen).reduce((sum, request) => sum + (request.asks ?? 0), 0);
          expect([total(merged), total(back)]).toEqual([total(requests), total(requests)]);
        },
      ),
    );
  });
});

describe('taking a merge back', () => {
  const merged = (into: string): Request[] => [
    requestOf(1, 'One', { asks: 2 }),
    requestOf(2, 'Two', { asks: 3, rank: '', status: 'Merged', mergedInto: into }),
  ];

  test('never leaves less than the one who asked', () => {
    expect(find(requestsOf(unmergeRequest({ requests: merged('R-1') }, 'R-2')), 'R-1')?.asks).toBe(1);
  });

  test.each(['', 'R-2', 'R-99'])('works where Merged into says %j: there is nothing to give back', (into) => {
    const after = requestsOf(unmergeRequest({ requests: merged(into) }, 'R-2'));
    expect(after).toMatchObject([
      { asks: 2, rank: 1 },
      { asks: 3, rank: 2, status: 'New', mergedInto: '' },
    ]);
  });

  test('begins with the last of a chain', () => {
    const requests = [
      ...merged('R-3'),
      requestOf(3, 'Three', { status: 'Merged', mergedInto: 'R-1', rank: '' }),
    ];
    expect(codes(unmergeRequest({ requests }, 'R-2'))).toEqual(['merged-on']);
    expect(codes(unmergeRequest({ requests }, 'R-3'))).toEqual([]);
    expect(codes(unmergeRequest({ requests }, 'R-1'))).toEqual(['not-merged']);
  });
});

test.each([
  ['', 'does not say into which request'],
  ['R-2', 'names itself'],
  ['R-99', "there is no request 'R-99'"],
])('Merged with %j under Merged into is told, and stops nobody', (mergedInto, says) => {
  const requests = [requestOf(2, 'Two', { status: 'Merged', mergedInto })];
  expect(checkMerged(requests)).toMatchObject([
    { code: 'merged-into-nothing', isNotice: true, place: { row: 3, header: 'Status' } },
  ]);
  expect(checkMerged(requests)[0]?.says).toContain(says);
  expect(
    checkMerged([
      requestOf(2, 'Two'),
      ...requests.map((each) => ({ ...each, id: 'R-3', mergedInto: 'R-2' })),
    ]),
  ).toEqual([]);
});
