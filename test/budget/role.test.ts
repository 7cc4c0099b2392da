import { emailsIn, roleOf } from '../../src/budget/role';

const people = {
  vpOfSales: 'Dana <sales@example.com>',
  vpOfProduct: 'product@example.com',
  approver: 'ceo@example.com',
};

test.each([
  ['sales@example.com', 'VP of Sales', true, false],
  ['SALES@Example.com', 'VP of Sales', true, false],
  ['product@example.com', 'VP of Product', false, true],
  ['ceo@example.com', 'Approver', true, false],
  ['rep@example.com', 'Guest', false, false],
  ['', 'Guest', false, false],
] as const)('%p is %s; may spend: %p, may ship: %p', (email, name, maySpend, mayShip) => {
  expect(roleOf(email, people)).toMatchObject({ name, maySpend, mayShip });
});

test.each(['', 'anyone@example.com'])('With nobody named everyone may do everything: %p', (email) => {
  expect(roleOf(email, { vpOfSales: '', vpOfProduct: ' ', approver: 'Lou' })).toEqual({
    name: 'Everyone',
    maySpend: true,
    mayShip: true,
    whyNotSpend: '',
    whyNotShip: '',
  });
});

test("What nobody is named for stays everyone's", () => {
  expect(roleOf('rep@example.com', { ...people, vpOfProduct: '' })).toMatchObject({
    maySpend: false,
    mayShip: true,
  });
  expect(
    roleOf('rep@example.com', { vpOfSales: '', vpOfProduct: '', approver: 'ceo@example.com' }),
  ).toMatchObject({
    name: 'Guest',
    maySpend: true,
  });
});

test('A refusal names who can', () => {
  const { whyNotSpend, whyNotShip } = roleOf('rep@example.com', people);
  expect(whyNotSpend).toBe(
    'Only the VP of Sales (sales@example.com) or the Approver (ceo@example.com) can commit or change the quarter.',
  );
  expect(whyNotShip).toBe('Only the VP of Product (product@example.com) can ship a request.');
});

test("Who can't be identified is told what to do", () => {
  expect(roleOf('', { ...people, approver: '' }).whyNotSpend).toBe(
    "Google doesn't say who you are, and only the VP of Sales (sales@example.com) can commit or change the quarter. Sign in with that account alone in this browser window, or clear the names on the Allocation tab.",
  );
});

test('One person in two roles has the rights of both', () => {
  expect(roleOf('a@b.c', { vpOfSales: 'a@b.c', vpOfProduct: 'a@b.c', approver: '' })).toMatchObject({
    name: 'VP of Sales',
    maySpend: true,
    mayShip: true,
  });
});

test('A cell may name several people', () => {
  expect(emailsIn('Dana <A@x.com>; b@x.com, c@x.com')).toEqual(['a@x.com', 'b@x.com', 'c@x.com']);
  expect(emailsIn('Dana')).toEqual([]);
});
