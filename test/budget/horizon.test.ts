import fc from 'fast-check';
import { planHorizon } from '../../src/budget/horizon';
import { isOpen } from '../../src/budget/request';
import { requestOutlooks } from '../../src/budget/requests/request-outlook';
import { waitingRequests } from '../../src/budget/requests/waiting-requests';
import {
  allocationOf,
  baseRequests,
  committedWorld,
  on,
  openWorld,
  points,
  requestOf,
  withBuilt,
} from './base-case';
import { baseRows, dropped, entered, nextRow, worldOf, written } from './hand-made';

const loads = (world: Parameters<typeof planHorizon>[0]): [string, number][] =>
  planHorizon(world).quarters.map(({ quarter, load }) => [quarter, load / 10]);

test('Base case: what does not fit flows to the next quarter', () => {
  expect(loads(openWorld())).toEqual([
    ['2026-Q4', 90],
    ['2027-Q1', 37],
    ['2027-Q2', 0],
    ['2027-Q3', 0],
    ['2027-Q4', 0],
  ]);
});

test('A quarter without a row has the budget of the last row, less its reserve; one with a row has its own', () => {
  const [now, next] = [
    allocationOf(),
    allocationOf({
      row: 3,
      quarter: '2027-Q1',
      starts: '2027-01-01',
      ends: '2027-03-31',
      capacity: points(500),
      reserve: points(5),
    }),
  ];
  const { quarters } = planHorizon(openWorld({ allocation: now, allocations: [next, now] }));
  expect(quarters.map(({ budget, isProjected }) => [budget / 10, isProjected])).toEqual([
    [100, false],
    [45, false],
    [45, true],
    [45, true],
    [45, true],
  ]);
});

test('A row in another unit is no measure for these estimates', () => {
  const now = allocationOf();
  const next = allocationOf({ row: 3, quarter: '2027-Q1', unit: 'engineering weeks', capacity: 20 });
  expect(planHorizon(openWorld({ allocations: [now, next] })).quarters[1]).toMatchObject({
    budget: points(100),
    isProjected: true,
  });
});

const budgets = (world: Parameters<typeof planHorizon>[0]): [string, number][] =>
  planHorizon(world)
    .quarters.slice(0, 3)
    .map(({ quarter, budget }) => [quarter, budget / 10]);

test('A quarter has what was carried in, granted, lent and paid back on top of its base, less what carried work holds', () => {
  const ledger = written(
    [],
    [
      { event: 'Carried in', price: points(10), effect: points(10) },
      { event: 'Prepaid', price: points(12), effect: points(12) },
      entered('R-2', 12, 'Carried'),
      { event: 'Lent', price: points(12), effect: points(12) },
      { event: 'Repaid', quarter: '2027-Q1', price: points(12), effect: -points(12) },
    ],
  );
  const world = worldOf(ledger);
  expect(budgets(world)).toEqual([
    ['2026-Q4', 122],
    ['2027-Q1', 88],
    ['2027-Q2', 100],
  ]);
  expect(waitingRequests(world).map(({ id }) => id)).not.toContain('R-2');
  expect(planHorizon(world).planOf.has(3)).toBe(false);
});

test('What is paid back can leave no room, and never less than none', () => {
  const ledger = written([], [{ event: 'Repaid', price: points(12), effect: -points(12) }]);
  const allocation = allocationOf({ capacity: points(100), reserve: points(1) });
  expect(budgets(worldOf(ledger, { allocation }))[0]).toEqual(['2026-Q4', 0]);
});

test('Postings in another unit are no part of the budget in this one', () => {
  const weeks = nextRow({ unit: 'engineering weeks' });
  const ledger = written(
    [],
    [
      {
        event: 'Carried in',
        quarter: '2027-Q1',
        title: 'engineering weeks · Escalating · Charge',
        price: 40,
        effect: 40,
      },
    ],
  );
  const world = worldOf(ledger, { allocations: [allocationOf(), weeks] });
  expect(budgets(world)[1]).toEqual(['2027-Q1', 100]);
  expect(planHorizon(world).quarters[1]?.isProjected).toBe(true);
});

test.each(['Allocated', 'Closed'] as const)('A quarter with %s posted takes no further plans', (event) => {
  for (const quarter of ['2026-Q4', '2027-Q1']) {
    const ledger = written([], [{ event, quarter, price: points(100), effect: points(100) }]);
    const { quarters } = planHorizon(worldOf(ledger));
    expect(quarters.find((planned) => planned.quarter === quarter)?.requests).toEqual([]);
  }
});

test('What is on the shelf waits for nothing, whatever its status says', () => {
  const ledger = written(written([], baseRows), [dropped('R-1', 20, 40, 3)]);
  const world = worldOf(ledger);
  expect(world.requests[0]?.status).toBe('Endorsed');
  expect(waitingRequests(world).map(({ id }) => id)).toEqual(['R-6', 'R-7']);
});

test('A request waits for its Not before, and beyond four quarters it is for product strategy', () => {
  const requests = [
    requestOf(1, 'Third', { notBefore: '2027-Q3' }),
    requestOf(2, 'Fourth', { notBefore: '2027-Q4' }),
    requestOf(3, 'Fifth', { notBefore: '2028-Q1' }),
    requestOf(4, 'Huge', { estimate: points(101) }),
    requestOf(5, 'Unknown', { estimate: null }),
  ];
  const { planOf, unplanned } = planHorizon(openWorld({ requests }));
  expect([...planOf.values()].sort()).toEqual(['2027-Q3', '2027-Q4', 'unplanned', 'unplanned', 'unplanned']);
  expect(unplanned.map(({ title }) => title)).toEqual(['Fifth', 'Huge', 'Unknown']);
  const plans = [...requestOutlooks(openWorld({ requests })).values()].map(({ plan }) => plan);
  expect(plans).toEqual([
    'not before 2027-Q3, planned for 2027-Q3',
    'not before 2027-Q4, planned for 2027-Q4',
    'not before 2028-Q1, for product strategy',
    'does not fit by 1, for product strategy',
    'no estimate',
  ]);
});

test('Every open, uncommitted request has a quarter or is unplanned, no load exceeds its budget, and row order never matters', () => {
  const request = fc.record({
    rank: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant('')),
    estimate: fc.option(fc.integer({ min: 0, max: points(120) })),
    notBefore: fc.constantFrom('', '2026-Q4', '2027-Q2', '2029-Q1', 'soon'),
    status: fc.constantFrom('New', 'Endorsed', 'Declined'),
  });
  fc.assert(
    fc.property(
      fc.array(request, { maxLength: 12 }),
      fc.constantFrom('Strict', 'Skip to fit'),
      fc.nat(),
      (given, fill, turn) => {
        const allocation = allocationOf({ fill });
        const requests = given.map((row, index) => requestOf(index + 1, `Request ${index + 1}`, row));
        const world = openWorld({ allocation, requests });
        const { planOf, quarters, unplanned } = planHorizon(world);
        expect([...planOf.keys()].sort()).toEqual(
          requests
            .filter(isOpen)
            .map(({ row }) => row)
            .sort(),
        );
        expect(unplanned.length + quarters.reduce((sum, quarter) => sum + quarter.requests.length, 0)).toBe(
          planOf.size,
        );
        for (const { load, budget } of quarters) expect(load).toBeLessThanOrEqual(budget);
        const at = turn % (requests.length + 1);
        const rotated = [...requests.slice(at), ...requests.slice(0, at)].map((row, index) => ({
          ...row,
          row: index + 2,
        }));
        const byId = (
          list: typeof requests,
          plan: ReadonlyMap<number, string>,
        ): [string, string | undefined][] =>
          list.map(({ id, row }): [string, string | undefined] => [id, plan.get(row)]).sort();
        expect(byId(rotated, planHorizon({ ...world, requests: rotated }).planOf)).toEqual(
          byId(requests, planOf),
        );
      },
    ),
  );
});

test('The computed cells: frozen price, plan, and what dropping costs today', () => {
  const world = on(withBuilt(committedWorld(), 'R-1', 40), 35);
  const requests = [
    ...world.requests,
    requestOf(8, 'Small', { estimate: points(8) }),
    requestOf(9, 'Old', { status: 'Declined', rank: '' }),
  ];
  const outlooks = requestOutlooks({ ...world, requests });
  const cells = requests.map(({ row }) => outlooks.get(row));
  const committed = { quarter: '2026-Q4', plan: '2026-Q4, committed' };
  const without = { price: null, quarter: '', costToDrop: null };
  expect(cells[0]).toEqual({ ...committed, price: points(20), costToDrop: points(11) });
  expect(cells[1]).toEqual({ ...committed, price: points(30), costToDrop: 0 });
  expect(cells[5]).toEqual({ ...without, plan: 'does not fit by 15, planned for 2027-Q1' });
  expect(cells[7]).toEqual({ ...without, plan: 'fits in what is left, planned for 2027-Q1' });
  expect(cells[8]).toEqual({ ...without, plan: '' });
});

test('Before the commit the plan of what fits is this quarter', () => {
  const outlooks = requestOutlooks(openWorld());
  expect(baseRequests.map(({ row }) => outlooks.get(row)?.plan)).toEqual([
    ...Array.from({ length: 5 }, () => '2026-Q4'),
    'does not fit by 15, planned for 2027-Q1',
    'does not fit by 2, planned for 2027-Q1',
  ]);
});
