/** Who was heard: unanswered requests, coverage, motives, whom to tell, whom product met. */
import fc from 'fast-check';
import { closeTheLoop } from '../../../src/budget/heard/close-the-loop';
import { coverage } from '../../../src/budget/heard/coverage';
import { metCustomers } from '../../../src/budget/heard/met-customers';
import { motiveShares } from '../../../src/budget/heard/motive-shares';
import { unanswered } from '../../../src/budget/heard/unanswered';
import { addDays } from '../../../src/budget/plain-date';
import { coverageInWords, metInWords } from '../../../src/budget/sentences/heard-in-words';
import { allocationOf, changed, committedWorld, on, points, requestOf, ship } from '../base-case';

const today = '2026-11-05';
const daysAgo = (days: number): string => addDays(today, -days);

test('a new request is unanswered from its 14th day on, the oldest first; an answered one never', () => {
  const requests = [
    requestOf(1, 'Fresh', { status: 'New', askedOn: daysAgo(13) }),
    requestOf(2, 'Due', { status: 'New', askedOn: daysAgo(14) }),
    requestOf(3, 'Old', { status: 'New', askedOn: daysAgo(40) }),
    requestOf(4, 'Answered', { status: 'Endorsed', askedOn: daysAgo(40) }),
    requestOf(5, 'Undated', { status: 'New', askedOn: null }),
  ];
  expect(unanswered(requests, today).map(({ request, age }) => [request.title, age])).toEqual([
    ['Old', 40],
    ['Due', 14],
  ]);
});

describe('coverage', () => {
  const asked = (names: readonly string[], days: number) =>
    names.map((askedBy, index) => requestOf(index + 1, 'SAP', { askedBy, askedOn: daysAgo(days) }));

  test('7 of 9 reps heard this month, not yet: Ben and Eve', () => {
    const heard = ['Gil', 'Ada', 'Cleo', 'Dan', 'Finn', 'Hal', 'Ida', 'ada ', 'Ada'];
    const requests = [...asked(['Eve', 'Ben', 'Ada'], 31), ...asked(heard, 30)];
    expect(coverageInWords(coverage(requests, today))).toBe(
      '7 of 9 reps heard this month, not yet: Ben and Eve.',
    );
  });

  test.each([
    [['Ada', 'Ben', 'Cleo', 'Dan'], '0 of 4 reps heard this month.'],
    [
      ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve'],
      '0 of 5 reps heard this month, not yet: Ada, Ben, Cleo, Dan and Eve.',
    ],
    [['Ada'], '0 of 1 rep heard this month.'],
    [[''], 'Nobody is named under Asked by yet.'],
  ])('of %j it says %s', (names, says) => {
    expect(coverageInWords(coverage(asked(names, 60), today))).toBe(says);
  });

  test('what is asked in the future is not heard yet', () => {
    expect(coverage(asked(['Ada'], -1), today)).toEqual({ heard: 0, reps: 1, notYet: ['Ada'] });
  });
});

describe('motive shares', () => {
  const wanted = (motive: string, estimate: number | null) => requestOf(1, 'SAP', { motive, estimate });

  test('1, 1 and 1 are 34, 33 and 33 %, and what has no motive is shown', () => {
    expect(motiveShares([wanted('new', 1), wanted('Retain', 1), wanted('', 1)])).toEqual([
      { motive: 'new', percent: 34 },
      { motive: 'retain', percent: 33 },
      { motive: '', percent: 33 },
    ]);
  });

  test('nothing with an estimate, nothing to share; what is closed counts no more', () => {
    expect(motiveShares([wanted('new', null), { ...wanted('new', 5), status: 'Declined' }])).toEqual([]);
  });

  test('they total exactly 100 %, and each is within one of its exact share', () => {
    const any = fc.record({
      motive: fc.constantFrom('new', 'expand', 'retain', 'win back', 'whim', ''),
      estimate: fc.integer({ min: 1, max: 100000 }),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 12 }), (rows) => {
        const shares = motiveShares(rows.map(({ motive, estimate }) => wanted(motive, estimate)));
        expect(shares.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
        const total = rows.reduce((sum, { estimate }) => sum + estimate, 0);
        for (const { motive, percent } of shares) {
          const known = (name: string) => (name === 'whim' ? '' : name);
          const own = rows.filter((row) => known(row.motive) === motive);
          const size = own.reduce((sum, { estimate }) => sum + estimate, 0);
          expect(Math.abs(percent - (100 * size) / total)).toBeLessThan(1);
        }
      }),
    );
  });
});

test('whoever asked for what shipped is told once, with those whose request was merged into it', () => {
  const base = committedWorld();
  const requests = base.requests.map((request) => ({
    ...request,
    askedBy: request.id === 'R-1' ? 'Ben, Ada' : 'ada',
    customer: request.id === 'R-1' ? 'Acme, Globex' : 'Acme',
  }));
  const merged = requestOf(8, 'Hubspot sync', {
    status: 'Merged',
    mergedInto: 'R-1',
    askedBy: 'Cleo',
    customer: 'Hooli',
  });
  const world = changed(on({ ...base, requests: [...requests, merged] }, 35), [
    ship('R-1', points(2)),
    ship('R-2', points(3)),
  ]);
  expect(closeTheLoop(world)).toEqual([
    { who: 'Ada', shipped: ['HubSpot', 'SSO'], customers: ['Acme', 'Globex'] },
    { who: 'Ben', shipped: ['HubSpot'], customers: ['Acme', 'Globex'] },
    { who: 'Cleo', shipped: ['HubSpot'], customers: ['Hooli'] },
  ]);
  expect(closeTheLoop(base)).toEqual([]);
});

test('product met each customer once, in the quarter and on its edges', () => {
  const met = (customer: string, metCustomer: string | null) =>
    requestOf(1, 'SAP', { customer, metCustomer });
  const rows = [
    met('Acme', '2026-10-01'),
    met('acme, Globex', '2026-12-31'),
    met('Initech', '2026-09-30'),
    met('Hooli', '2027-01-01'),
    met('Stark', null),
    met('', '2026-11-01'),
  ];
  expect(metCustomers(rows, allocationOf())).toBe(2);
  expect(metInWords(4, '2026-Q4')).toBe('Product met 4 customers this quarter.');
  expect(metInWords(1, '2026-Q4')).toBe('Product met 1 customer this quarter.');
});
