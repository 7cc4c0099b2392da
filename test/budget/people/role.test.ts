import { emailsIn, emptyPeople, isOneOf, namesIn, type People } from '../../../src/budget/people/people';
import { identified, type Person } from '../../../src/budget/people/person';
import {
  actionOf,
  everyWhyNot,
  peopleNote,
  roleNameOf,
  whyNot,
  type ActionName,
} from '../../../src/budget/people/role';
import {
  add,
  cut,
  drop,
  grant,
  grow,
  lend,
  pause,
  pull,
  reEstimate,
  reinstate,
  rename,
  ship,
  take,
} from '../base-case';

const people: People = {
  quarter: '2026-Q4',
  vpOfSales: 'Dana <sales@example.com>',
  vpOfProduct: 'product@example.com',
  approver: 'ceo@example.com',
};

const sales = 'the VP of Sales (sales@example.com)';
const product = 'the VP of Product (product@example.com)';
const approver = 'the Approver (ceo@example.com)';

/** Who may (+), and the sentence for everyone else: 'Only … can …'. */
const table: readonly (readonly [ActionName, string, string, string, string])[] = [
  // action, sales, product, approver, sentence
  ['commit', '+', '+', '+', `${sales}, ${product} or ${approver} can commit the quarter.`],
  ['drop', '+', '-', '+', `${sales} or ${approver} can drop a request.`],
  ['swap', '+', '-', '+', `${sales} or ${approver} can swap requests.`],
  ['add', '+', '-', '+', `${sales} or ${approver} can add a request.`],
  ['pause', '+', '-', '+', `${sales} or ${approver} can pause a request.`],
  ['reinstate', '+', '-', '+', `${sales} or ${approver} can reinstate a request.`],
  ['grow', '+', '-', '+', `${sales} or ${approver} can grow a request.`],
  ['cut', '+', '-', '+', `${sales} or ${approver} can cut a request.`],
  [
    'cut shippable',
    '-',
    '+',
    '-',
    `${product} can cut a request as shippable: what can ship is for product to say.`,
  ],
  ['ship', '-', '+', '-', `${product} can ship a request.`],
  ['re-estimate', '-', '+', '-', `${product} can re-estimate a request.`],
  ['pull for product', '-', '+', '+', `${product} or ${approver} can pull a request for product.`],
  ['pull for the company', '-', '+', '+', `${approver} or ${product} can pull a request for the company.`],
  ['pull for no fault', '-', '+', '+', `${product} or ${approver} can pull a request for nobody's fault.`],
  ['rename', '+', '-', '+', `${sales} or ${approver} can rename a committed request.`],
  ['grant', '-', '-', '+', `${approver} can grant budget.`],
  ['take', '-', '-', '+', `${approver} can take budget.`],
  ['lend', '-', '-', '+', `${approver} can lend budget.`],
  ['pass the gate', '-', '-', '+', `${approver} can confirm this change.`],
  ['close', '+', '+', '+', `${sales}, ${product} or ${approver} can close the quarter.`],
  ['tidy ranks', '+', '-', '+', `${sales} or ${approver} can tidy the ranks.`],
  ['rank', '+', '-', '+', `${sales} or ${approver} can say what comes first.`],
  ['merge', '+', '-', '+', `${sales} or ${approver} can merge requests.`],
  ['decline', '+', '-', '+', `${sales} or ${approver} can decline a request.`],
  [
    'revert pending',
    '+',
    '+',
    '+',
    `${sales}, ${product} or ${approver} can revert what was edited by hand.`,
  ],
  ['meet', '+', '+', '+', `${sales}, ${product} or ${approver} can record the weekly meeting.`],
];

const nobody: Person = { name: '', isIdentified: false };
const says = (name: string): Person => ({ name, isIdentified: false });
const guests = ['manager@example.com', 'rep@example.com', 'pm@example.com', 'viewer@example.com'];

test('The table names every action', () => {
  expect(Object.keys(everyWhyNot(nobody, people)).sort()).toEqual(table.map(([action]) => action).sort());
});

describe.each(table)('%s', (action, salesMay, productMay, approverMay, sentence) => {
  const only = `Only ${sentence}`;
  test.each<[who: string, email: string, may: string]>([
    ['the VP of Sales', 'sales@example.com', salesMay],
    ['the VP of Product', 'product@example.com', productMay],
    ['the approver', 'CEO@Example.com', approverMay],
    ...guests.map((guest): [string, string, string] => [guest, guest, '-']),
  ])('%s (%s): %s', (_who, email, may) => {
    expect(whyNot(identified(email), people, action)).toBe(may === '+' ? '' : only);
    expect(whyNot(says(email), people, action)).toBe(may === '+' ? '' : only);
  });

  test('Who is not identified and says nothing is told what to do', () => {
    expect(whyNot(nobody, people, action)).toBe(
      `Google doesn't say who you are, and only ${sentence} Sign in with that account alone in this browser window, or clear the names on the Allocation tab.`,
    );
  });

  test.each([nobody, identified('anyone@example.com'), says('Dana')])(
    'With nobody named everyone may: %p',
    (person) => {
      expect(whyNot(person, { ...emptyPeople, vpOfProduct: ' ', approver: '-' }, action)).toBe('');
    },
  );
});

test("What a VP owns stays everyone's until that VP is named", () => {
  const rep = identified('rep@example.com');
  const allowed = (given: Partial<People>): string[] =>
    table
      .map(([action]) => action)
      .filter((action) => whyNot(rep, { ...emptyPeople, ...given }, action) === '');
  expect(allowed({ vpOfSales: people.vpOfSales })).toEqual([
    'cut shippable',
    'ship',
    're-estimate',
    'pull for product',
    'pull for the company',
    'pull for no fault',
  ]);
  const ofSales = [
    'drop',
    'swap',
    'add',
    'pause',
    'reinstate',
    'grow',
    'cut',
    'rename',
    'tidy ranks',
    'rank',
    'merge',
    'decline',
  ];
  expect(allowed({ vpOfProduct: people.vpOfProduct })).toEqual(ofSales);
  expect(allowed({ approver: people.approver })).toEqual(
    table
      .map(([action]) => action)
      .filter(
        (action) => !['pull for the company', 'grant', 'take', 'lend', 'pass the gate'].includes(action),
      ),
  );
});

test("What is the approver's alone is nobody's while somebody is named and the approver is not", () => {
  const without = { ...people, approver: '' };
  expect(whyNot(identified('sales@example.com'), without, 'lend')).toBe(
    'Nobody is named under Approver in the row of 2026-Q4, and only the approver can lend budget. Write the e-mail address there.',
  );
  expect(whyNot(identified('product@example.com'), { ...without, vpOfSales: '' }, 'pass the gate')).toBe(
    'Nobody is named under Approver in the row of 2026-Q4, and only the approver can confirm this change. Write the e-mail address there.',
  );
  expect(whyNot(identified('product@example.com'), without, 'pull for the company')).toBe('');
});

test.each([
  [identified('sales@example.com'), 'VP of Sales'],
  [identified('Product@example.com'), 'VP of Product'],
  [says('Lou <ceo@example.com>'), 'Approver'],
  [identified('rep@example.com'), 'Guest'],
  [says('Dana'), 'Guest'],
  [nobody, 'Guest'],
] as const)('%p is %s', (person, role) => {
  expect(roleNameOf(person, people)).toBe(role);
  expect(roleNameOf(person, emptyPeople)).toBe('Everyone');
});

test('One person in two roles has the rights of both', () => {
  const both = { ...people, vpOfProduct: 'sales@example.com' };
  const dana = identified('sales@example.com');
  expect(roleNameOf(dana, both)).toBe('VP of Sales');
  expect([whyNot(dana, both, 'drop'), whyNot(dana, both, 'ship')]).toEqual(['', '']);
});

describe('A name without an address', () => {
  const named = {
    ...emptyPeople,
    quarter: '2026-Q4',
    vpOfSales: 'Dana  Lee; Lou',
    approver: 'ceo@example.com',
  };

  test.each(['Dana Lee', ' dana lee ', 'Lou'])('is who says exactly that: %p', (name) => {
    expect(whyNot(says(name), named, 'drop')).toBe('');
    expect(roleNameOf(says(name), named)).toBe('VP of Sales');
  });

  test.each(['Dana', 'Lee', 'Dana Lee; Lou'])('is not who says something else: %p', (name) => {
    expect(whyNot(says(name), named, 'drop')).toBe(
      'Only the VP of Sales (Dana Lee, Lou) or the Approver (ceo@example.com) can drop a request.',
    );
  });

  test('is nobody whom Google identifies, who is told what to write', () => {
    expect(whyNot(identified('dana@example.com'), named, 'drop')).toBe(
      'Only the VP of Sales (Dana Lee, Lou) or the Approver (ceo@example.com) can drop a request. VP of Sales has no e-mail address in its row: write it there to be recognised.',
    );
  });

  test('beside an address names nobody', () => {
    expect(isOneOf(says('Dana'), people.vpOfSales)).toBe(false);
    expect(isOneOf(says('sales@example.com'), people.vpOfSales)).toBe(true);
  });
});

test('A cell may name several people', () => {
  expect(emailsIn('Dana <A@x.com>; b@x.com, c@x.com')).toEqual(['a@x.com', 'b@x.com', 'c@x.com']);
  expect(emailsIn('Dana')).toEqual([]);
  expect(namesIn('Dana <A@x.com>')).toEqual(['a@x.com']);
  expect(namesIn('Dana Lee,\nLou ; -')).toEqual(['Dana Lee', 'Lou']);
});

test('That nobody is named is said once', () => {
  expect(peopleNote(emptyPeople)).toBe(
    'Nobody is named on the Allocation row, so everyone may do everything.',
  );
  expect(peopleNote({ ...emptyPeople, approver: 'ceo@example.com' })).toBe('');
});

test.each([
  [drop('R-1'), 'drop'],
  [add('R-1'), 'add'],
  [pause('R-1'), 'pause'],
  [reinstate('R-1'), 'reinstate'],
  [grow('R-1', 1), 'grow'],
  [cut('R-1', 1), 'cut'],
  [cut('R-1', 1, true), 'cut shippable'],
  [ship('R-1', 1), 'ship'],
  [reEstimate('R-1', 1), 're-estimate'],
  [pull('R-1', 'Product'), 'pull for product'],
  [pull('R-1', 'Company'), 'pull for the company'],
  [pull('R-1', 'No fault'), 'pull for no fault'],
  [rename('R-1', 'x'), 'rename'],
  [grant(1), 'grant'],
  [take(1), 'take'],
  [lend(1), 'lend'],
] as const)('%j needs the right to %s', (change, action) => {
  expect(actionOf(change)).toBe(action);
});
