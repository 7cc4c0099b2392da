/** Our index scores as MiniSearch does, on which the limits of similar-titles were measured. */
import fc from 'fast-check';
import { librarySearch } from '../../src/sidebar/dialog/library-search';
import { wordIndex, type Text } from '../../src/sidebar/word-index';

/** Short enough to meet again, long enough for typing errors; marks and blanks around them. */
const anyWord = fc.oneof(
  fc.constantFrom(
    'import',
    'imports',
    'importt',
    'salesforce',
    'sales force',
    'audit',
    'log',
    'a',
    '',
    '—',
    'é',
  ),
  fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 }),
);
const anyText = fc
  .array(fc.tuple(anyWord, fc.constantFrom(' ', ', ', '\n', '-')), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));

const wordOf = (token: string): string | null => (token.length < 2 ? null : token.toLowerCase());

test('Every score is the library\u2019s, for any texts', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 12 }), anyText, (written, wanted) => {
      const texts: Text[] = written.map((text, index) => ({ id: String(index), text }));
      const expected = librarySearch(texts, wordOf)(wanted);
      const actual = wordIndex(texts, wordOf)(wanted);
      expect([...actual.keys()].sort()).toEqual([...expected.keys()].sort());
      for (const [id, score] of expected) expect(actual.get(id)).toBeCloseTo(score, 9);
    }),
  );
});
