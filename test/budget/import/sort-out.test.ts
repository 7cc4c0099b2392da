/** What is new and what is there already. */
import { importCounts } from '../../../src/budget/import/import-counts';
import { importedInWords } from '../../../src/budget/import/imported-in-words';
import type { ImportedRequest } from '../../../src/budget/import/imported-request';
import { knownRequests, sortOut } from '../../../src/budget/import/sort-out';

const request = (title: string, source = '', customer = ''): ImportedRequest => ({
  ...{ title, source, customer, dealValue: null, closeDate: null, askedBy: '', asks: null },
  ...{ motive: '', estimate: null, notes: '', deal: '' },
});

const sorted = (file: readonly ImportedRequest[], there: readonly ImportedRequest[]): string =>
  importCounts(sortOut(file, knownRequests(there)), 0);

test.each<[string, readonly ImportedRequest[], readonly ImportedRequest[], string]>([
  [
    'Another key is another request, whatever its title',
    [request('SSO', 'A-2')],
    [request('SSO', 'A-1')],
    '1 new',
  ],
  [
    'The same key is known, whatever its title',
    [request('SSO 2', 'A-1')],
    [request('SSO', 'A-1')],
    '0 new, 1 known already',
  ],
  [
    'Without a key title and customer count',
    [request(' sso  login')],
    [request('SSO login')],
    '0 new, 1 known already',
  ],
  ['Another customer asks anew', [request('SSO', '', 'Acme')], [request('SSO', '', 'Globex')], '1 new'],
  [
    'A key is no news where the request was typed',
    [request('SSO', 'A-1')],
    [request('SSO')],
    '0 new, 1 known already',
  ],
  ['Nor is a file without keys', [request('SSO')], [request('SSO', 'A-1')], '0 new, 1 known already'],
  [
    'A key twice in the file counts once',
    [request('a', 'A-1'), request('b', 'A-1')],
    [],
    '1 new, 1 repeated in the file',
  ],
  ['So does a title', [request('a'), request('A')], [], '1 new, 1 repeated in the file'],
])('%s', (_name, file, there, says) => expect(sorted(file, there)).toBe(says));

test('The same file again adds nothing', () => {
  const file = [request('a', 'A-1'), request('b'), request('a', 'A-2'), request('b', 'A-3')];
  const { fresh } = sortOut(file, knownRequests([]));
  expect(sortOut(file, knownRequests(fresh)).fresh).toEqual([]);
});

test.each<[readonly string[], number, string]>([
  [['R-1'], 0, 'Imported 1 request, R-1, ranked below the others.'],
  [['R-1', 'R-2'], 1, 'Imported 2 requests, R-1 and R-2, ranked below the others. 1 was here already.'],
  [
    ['R-1', 'R-2', 'R-3'],
    2,
    'Imported 3 requests, R-1 to R-3, ranked below the others. 2 were here already.',
  ],
  [[], 60, 'Nothing was added: 60 were here already.'],
])('%j and %d known', (ids, known, says) => expect(importedInWords(ids, known)).toBe(says));
