import { onShelf, shelfOf } from '../../../src/budget/requests/shelf';
import { weeklyShelf } from '../../../src/budget/weekly/weekly-shelf';
import { emptyRecord } from '../meetings/empty-record';
import { weeklyPage } from '../../../src/budget/weekly/weekly-page';
import { allocationOf, baseRequests, points } from '../base-case';
import { allocated, baseRows, dropped, entered, nextRow, worldOf, written } from '../hand-made';

const dropHubSpot = dropped('R-1', 20, 40, 3);
const ledger = written(written([], baseRows), [dropHubSpot], '2026-11-05 10:00:00');
const here = allocationOf();

test.each([
  ['2026-Q4', here, 100, 8, 12],
  ['2027-Q1', nextRow(), 50, 4, 16],
  ['2027-Q2', nextRow({ quarter: '2027-Q2' }), 0, 0, 20],
  ['2026-Q3', allocationOf({ quarter: '2026-Q3' }), 0, 0, 20],
])(
  'Example J: in %s HubSpot, shelved in 2026-Q4 with 8 built, comes back for its price less salvage',
  (_, row, share, salvage, price) => {
    const world = worldOf(ledger, { allocation: row, allocations: [here, row] });
    expect(shelfOf(world)).toMatchObject([
      {
        item: { id: 'R-1', price: points(20), sunk: points(8) },
        quarter: '2026-Q4',
        unit: 'story points',
        builtValue: points(8),
        salvageBp: share * 100,
        salvage: points(salvage),
        price: points(price),
      },
    ]);
  },
);

test('Half of an odd step is rounded half up', () => {
  const odd = written([], [allocated(100), entered('R-1', 2.5), dropped('R-1', 2.5, 20)]);
  const world = worldOf(odd, { allocation: nextRow(), allocations: [here, nextRow()] });
  expect(onShelf(world, 'R-1')).toMatchObject({ salvage: 3, price: 22 });
});

test('What sales did not pay for is no salvage, and its built value is told all the same', () => {
  const pulled = written(written([], baseRows), [
    {
      event: 'Pulled',
      request: 'R-5',
      price: points(15),
      builtBp: 2000,
      priceShown: 0,
      credit: points(15),
      effect: points(15),
      cause: 'Product',
    },
  ]);
  expect(onShelf(worldOf(pulled), 'R-5')).toMatchObject({
    builtValue: points(3),
    salvage: 0,
    price: points(15),
  });
  expect(weeklyShelf(worldOf(pulled))[0]?.note).toBe(
    '20 % built, 3 built, not at sales’ cost; 15 to reinstate now',
  );
});

test('A quarter in another unit knows its own estimate only', () => {
  const weeks = nextRow({ unit: 'engineering weeks', capacity: 1040 });
  const world = worldOf(ledger, { allocation: weeks, allocations: [here, weeks] });
  const estimated = baseRequests.map((row) => (row.id === 'R-1' ? { ...row, estimate: 30 } : row));
  expect(onShelf({ ...world, requests: estimated }, 'R-1')).toMatchObject({
    salvageBp: 0,
    salvage: 0,
    price: 30,
  });
  for (const estimate of [null, 0]) {
    const without = baseRequests.map((row) => (row.id === 'R-1' ? { ...row, estimate } : row));
    expect(onShelf({ ...world, requests: without }, 'R-1')).toMatchObject({ price: null });
    expect(weeklyShelf({ ...world, requests: without })[0]?.note).toBe(
      '40 % built, 8 built and lost; an estimate in weeks is missing to reinstate it',
    );
  }
  expect(onShelf({ ...world, requests: [] }, 'R-1')).toMatchObject({ price: null });
});

test('The unit is the one that was posted, also when the row is gone from Allocation', () => {
  const weeks = nextRow({ unit: 'engineering weeks' });
  expect(shelfOf(worldOf(ledger, { allocation: weeks, allocations: [weeks] }))[0]).toMatchObject({
    unit: 'story points',
    salvageBp: 0,
  });
});

test('Work that was never started, came back, shipped later or was undone is on no shelf', () => {
  const unstarted = written(written([], baseRows), [dropped('R-4', 10, 0)]);
  expect(shelfOf(worldOf(unstarted))).toEqual([]);
  const back = written(ledger, [entered('R-1', 12, 'Reinstated')]);
  expect(shelfOf(worldOf(back))).toEqual([]);
  const backLater = written(ledger, [{ ...entered('R-1', 16, 'Reinstated'), quarter: '2027-Q1' }]);
  expect(shelfOf(worldOf(backLater))).toEqual([]);
  const { price, sunk, disruption, effect, ...rest } = dropHubSpot;
  const undone = written(ledger, [
    {
      ...rest,
      event: 'Dropped, undone',
      price: -(price ?? 0),
      sunk: -(sunk ?? 0),
      disruption: -(disruption ?? 0),
      effect: -(effect ?? 0),
      reverses: 7,
    },
  ]);
  expect(shelfOf(worldOf(undone))).toEqual([]);
  expect(onShelf(worldOf(undone), 'R-1')).toBeUndefined();
});

test('What was put there twice lies there once, as it was put there last', () => {
  const again = written(ledger, [
    { ...entered('R-1', 16, 'Reinstated'), quarter: '2027-Q1' },
    { ...dropped('R-1', 16, 50, 2), quarter: '2027-Q1' },
  ]);
  expect(shelfOf(worldOf(again)).map(({ quarter, item }) => [quarter, item.price, item.sunk])).toEqual([
    ['2027-Q1', points(16), points(8)],
  ]);
});

test('The shelf is in the order in which things were put there', () => {
  const more = written(ledger, [dropped('R-3', 15, 20), dropped('R-2', 30, 10)]);
  expect(shelfOf(worldOf(more)).map(({ item }) => item.id)).toEqual(['R-1', 'R-3', 'R-2']);
});

test('Work just started and dropped has nothing built, and comes back for its whole price', () => {
  const started = written(written([], baseRows), [{ ...dropped('R-1', 20, 0, 2), builtBp: 0 }]);
  expect(weeklyShelf(worldOf(started))[0]?.note).toBe('0 % built; 20 to reinstate now');
});

test('The weekly page says what is there, what it takes to bring it back, and once what to do with it', () => {
  const page = weeklyPage(worldOf(ledger), emptyRecord);
  expect(page.shelf).toEqual([
    {
      id: 'R-1',
      title: 'Request R-1',
      quarter: '2026-Q4',
      lost: points(8),
      note: '40 % built, 8 built and lost; 12 to reinstate now',
    },
  ]);
});
