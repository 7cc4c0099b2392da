/** What a rep writes into the form. */
import fc from 'fast-check';
import { addAsk } from '../../../src/budget/intake/add-ask';
import { isNewRequest, readNewRequest, type Asked } from '../../../src/budget/intake/new-request';
import { addedInWords, loggedInWords } from '../../../src/budget/sentences/logged-in-words';
import { requestOf } from '../base-case';

const codes = (asked: Asked): string[] => {
  const read = readNewRequest(asked);
  return isNewRequest(read) ? [] : read.map(({ code }) => code);
};

test('a title is enough; one ask is the one who asked', () => {
  expect(readNewRequest({ title: ' SAP ' })).toEqual({
    title: 'SAP',
    customer: '',
    askedBy: '',
    dealValue: null,
    motive: '',
    asks: 1,
  });
});

test.each<[string, Asked, readonly string[]]>([
  ['no title', { title: '  ' }, ['title-missing']],
  ['500 characters, emoji as one each', { title: '🔦'.repeat(500) }, []],
  ['501 characters', { title: 'x'.repeat(501) }, ['title-too-long']],
  ['a deal in words', { title: 'SAP', dealValue: 'lots' }, ['deal-unreadable']],
  ['a deal of two meanings', { title: 'SAP', dealValue: '1,234' }, ['deal-unreadable']],
  ['a negative deal', { title: 'SAP', dealValue: '-5' }, ['deal-unreadable']],
  ['no asks at all', { title: 'SAP', asks: '0' }, ['asks-unreadable']],
  ['half an ask', { title: 'SAP', asks: '1.5' }, ['asks-unreadable']],
  ['a motive nobody knows', { title: 'SAP', motive: 'whim' }, ['motive-unknown']],
  [
    'everything at once',
    { title: '', dealValue: 'x', asks: 'y', motive: 'z' },
    ['title-missing', 'deal-unreadable', 'motive-unknown', 'asks-unreadable'],
  ],
])('%s', (_what, asked, expected) => {
  expect(codes(asked)).toEqual(expected);
});

test('any title up to 500 characters is kept to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (title) => {
      fc.pre(title.trim() === title && title !== '');
      expect(readNewRequest({ title: `=${title}` })).toMatchObject({ title: `=${title}` });
    }),
  );
});

test.each([
  ['Acme', 'Globex', 'Acme, Globex'],
  ['Acme', ' acme ', 'Acme'],
  ['', 'Acme, Globex', 'Acme, Globex'],
  ['Acme; Globex', 'globex, Hooli, hooli', 'Acme; Globex, Hooli'],
  ['Acme', '', 'Acme'],
])('one more ask for a request of %j from %j makes %j', (customer, from, after) => {
  expect(addAsk(requestOf(7, 'SAP', { customer, asks: 4 }), from)).toMatchObject({
    asks: 5,
    customer: after,
  });
});

test('the replies promise nothing', () => {
  expect(loggedInWords('R-31')).toBe(
    'Logged as R-31 for the weekly meeting. No promise to the customer yet.',
  );
  expect(addedInWords(addAsk(requestOf(7, 'SAP', { asks: 4 }), ''))).toBe(
    'Added to R-7 SAP, now asked for by 5. No promise to the customer yet.',
  );
});
