import { examplePast } from '../../src/example/example-past';
import { exampleQuarters } from '../../src/example/example-quarters';
import { exampleAllocation, exampleRequestRows } from '../../src/example/example-rows';
import { findBrokenSeals } from '../../src/budget/ledger/find-broken-seals';
import { foldQuarter } from '../../src/budget/ledger/fold-quarter';
import { points } from '../budget/base-case';

const people = [
  { vpOfSales: 'vp@example.com', vpOfProduct: 'vp.product@example.com', approver: 'ceo@example.com' },
  { vpOfSales: '', vpOfProduct: '', approver: '' },
] as const;

const days = ['2026-10-01', '2026-11-05', '2026-12-31', '2027-02-14', '2028-03-31'];

const played = (today: string, who: (typeof people)[number]) => {
  const { before, current, after } = exampleQuarters(today);
  const [first, second, third] = [before, current, after].map((quarter, index) =>
    exampleAllocation(index + 2, quarter, who),
  ) as [
    ReturnType<typeof exampleAllocation>,
    ReturnType<typeof exampleAllocation>,
    ReturnType<typeof exampleAllocation>,
  ];
  const requests = exampleRequestRows(2, current.name, after.ends);
  const { ledger } = examplePast({ before: first, current: second, after: third, requests, today, ...who });
  return { ledger, past: foldQuarter(ledger, before.name), now: foldQuarter(ledger, current.name) };
};

test.each(days.flatMap((day) => people.map((who) => [day, who.vpOfSales || 'nobody', who] as const)))(
  'on %s, with %s named, the example is a ledger that holds',
  (day, _name, who) => {
    const { ledger } = played(day, who);
    expect(findBrokenSeals(ledger)).toEqual([]);
    for (const entry of ledger) {
      expect([entry.askedBy, entry.reason, entry.acceptedBy]).not.toContain('');
    }
  },
);

test('the quarter before shows a pause, a pull, growth, a re-estimate and refunds, and is closed with nothing left', () => {
  const { ledger, past } = played('2026-11-05', people[0]);
  const events = new Set(ledger.filter(({ quarter }) => quarter === past.quarter).map(({ event }) => event));
  expect([...events]).toEqual([
    'Allocated',
    'Committed',
    'Paused',
    'Pulled',
    'Grown',
    'Shipped',
    'Re-estimated',
    'Taken',
    'Closed',
  ]);
  expect(past).toMatchObject({ sunk: 0, disruption: points(2.9), changes: 2, remaining: 0 });
  expect(past.breaches.Product).toBe(1);
});

test('the current quarter lost 8 of Teams and 3 for the interruption, as in example A', () => {
  const { now } = played('2026-11-05', people[0]);
  expect(now).toMatchObject({ sunk: points(8), disruption: points(3), changes: 1 });
  expect(now.remaining).toBe(points(8));
});
