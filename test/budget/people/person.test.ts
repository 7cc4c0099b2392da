import { identified, isSameName, missingName, readSigned, signedBy } from '../../../src/budget/people/person';

const said = (name: string) => ({ name, isIdentified: false });

test('Who is not identified is said to be who they say', () => {
  expect(signedBy(identified(' vp@x.com '))).toBe('vp@x.com');
  expect(signedBy(said(' Dana Lee '))).toBe('Dana Lee (said to be)');
});

test.each([identified('vp@x.com'), said('Dana Lee')])('A signature can be read again: %p', (person) => {
  expect(readSigned(signedBy(person))).toEqual(person);
});

test.each([
  ['vp@x.com', said('VP@x.com'), true],
  ['vp@x.com', said('vp@x.co'), false],
  ['vp@x.com', identified('other@x.com'), false],
])('One name is one signature, identified or not: %s and %j: %p', (email, other, same) => {
  expect(isSameName(identified(email), other)).toBe(same);
});

test('Nothing is accepted by nobody', () => {
  expect(missingName(said(' '))).toEqual([
    {
      code: 'acceptor-missing',
      says: 'Google doesn’t say who you are, and every entry names who accepted it. Write your name or e-mail address.',
    },
  ]);
  expect(missingName(said('Dana'))).toEqual([]);
});
