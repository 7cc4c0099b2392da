import { settleRanks } from '../../../src/actions/sync/settle-ranks';
import type { Request } from '../../../src/budget/request';
import { requestOf } from '../../budget/base-case';

const ranksOf = (requests: readonly Request[]): unknown[] => requests.map(({ rank }) => rank);

const three = [requestOf(1, 'HubSpot'), requestOf(2, 'SSO'), requestOf(3, 'Audit log')];
const shelved = { ...requestOf(4, 'SAP'), status: 'Shelved', rank: '' } as const;

test('what closes lets its rank go, and the ones below move up', () => {
  const after = three.map((request, index): Request =>
    index === 0 ? { ...request, status: 'Shipped' } : request,
  );
  expect(ranksOf(settleRanks(three, after))).toEqual(['', 1, 2]);
});

test('what comes back gets the next rank at the end', () => {
  const before = [shelved, ...three];
  const after = before.map((request): Request => ({ ...request, status: 'Committed' }));
  expect(ranksOf(settleRanks(before, after))).toEqual([4, 1, 2, 3]);
});

test('one closes and another comes back: the ranks are 1 to n all the same', () => {
  const before = [...three, shelved];
  const after = before.map((request, index): Request => {
    if (index === 1) return { ...request, status: 'Shelved' };
    return index === 3 ? { ...request, status: 'Committed' } : request;
  });
  expect(ranksOf(settleRanks(before, after))).toEqual([1, '', 2, 3]);
});

test('a blank rank of an open request is nobody’s to fill, and a typed one is kept', () => {
  const blank = [{ ...requestOf(1, 'HubSpot'), rank: '' }, ...three.slice(1)];
  expect(ranksOf(settleRanks(blank, blank))).toEqual(['', 2, 3]);
  const ranked = [{ ...shelved, rank: 9 }, ...three];
  const after = ranked.map((request): Request => ({ ...request, status: 'Committed' }));
  expect(ranksOf(settleRanks(ranked, after))).toEqual([9, 1, 2, 3]);
});
