/** Ledgers written by hand, row by row: what happened without asking whether it might. */
import type { Allocation } from '../../src/budget/allocation';
import type { DraftEntry, LedgerEntry } from '../../src/budget/ledger-entry';
import { post } from '../../src/budget/ledger/post';
import { termsInWords } from '../../src/budget/terms';
import type { World } from '../../src/budget/world';
import { allocationOf, baseRequests, points } from './base-case';
import { entryOf } from './entry-of';

export type Row = Partial<DraftEntry> & Pick<DraftEntry, 'event'>;

export const draftOf = (row: Row): DraftEntry =>
  entryOf(row.event, row.request ?? '', {
    title: row.request ? `Request ${row.request}` : termsInWords(allocationOf()),
    ...row,
  });

/** Rows of one Apply. */
export const written = (
  ledger: readonly LedgerEntry[],
  rows: readonly Row[],
  when = '2026-10-01 09:30:00',
): LedgerEntry[] => [...ledger, ...post(ledger, rows.map(draftOf), when)];

export const allocated = (value: number): Row => ({
  event: 'Allocated',
  price: points(value),
  effect: points(value),
});

/** `how` is Committed, Added, Reinstated or Carried. */
export const entered = (request: string, price: number, how: DraftEntry['event'] = 'Committed'): Row => ({
  event: how,
  request,
  price: points(price),
  effect: -points(price),
});

export const shipped = (request: string, price: number, actual = price): Row => {
  const credit = Math.max(0, points(price - actual));
  return { event: 'Shipped', request, price: points(price), actual: points(actual), credit, effect: credit };
};

/** Dropped with what was built and the disruption; 0 built is not started. */
export const dropped = (request: string, price: number, builtPercent: number, disruption = 0): Row => {
  const sunk = (points(price) * builtPercent) / 100;
  const cost = sunk + points(disruption);
  return {
    event: 'Dropped',
    request,
    price: points(price),
    builtBp: builtPercent * 100,
    sunk,
    disruption: points(disruption),
    priceShown: cost,
    effect: points(price) - cost,
    changeNo: cost > 0 ? 1 : 0,
  };
};

/** The base case as committed, by hand: 90 of 100 are taken. */
export const baseRows: readonly Row[] = [
  allocated(100),
  entered('R-1', 20),
  entered('R-2', 30),
  entered('R-3', 15),
  entered('R-4', 10),
  entered('R-5', 15),
];

export const nextRow = (changes: Partial<Allocation> = {}): Allocation =>
  allocationOf({
    row: 3,
    quarter: '2027-Q1',
    starts: '2027-01-01',
    ends: '2027-03-31',
    ...changes,
  });

export const worldOf = (ledger: readonly LedgerEntry[], changes: Partial<World> = {}): World => {
  const allocation = changes.allocation ?? allocationOf();
  const today = changes.today ?? '2026-11-05';
  return {
    allocation,
    allocations: [allocation],
    requests: baseRequests,
    ledger,
    today,
    now: `${today} 09:30:00`,
    ...changes,
  };
};

/** Built shares in percent, by ID. */
export const withShares = (world: World, shares: Readonly<Record<string, number>>): World => ({
  ...world,
  requests: world.requests.map((request) => {
    const percent = shares[request.id];
    return percent === undefined
      ? request
      : { ...request, status: 'Building' as const, builtBp: percent * 100 };
  }),
});

/** The rows that a decision would append, to the ledger of the same world. */
export const after = (world: World, entries: readonly DraftEntry[]): World => ({
  ...world,
  ledger: [...world.ledger, ...post(world.ledger, entries, world.now)],
});
