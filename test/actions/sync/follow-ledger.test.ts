import { followLedger } from '../../../src/actions/sync/follow-ledger';
import { post } from '../../../src/budget/ledger/post';
import type { DraftEntry, LedgerEntry } from '../../../src/budget/ledger-entry';
import type { Request } from '../../../src/budget/request';
import { points, requestOf } from '../../budget/base-case';
import { entryOf } from '../../budget/entry-of';

/** Postings of one request, each its own Apply; the last one is what the action has posted. */
const after = (request: Partial<Request>, ...postings: readonly DraftEntry[]): Request | undefined => {
  let ledger: readonly LedgerEntry[] = [];
  let posted: readonly LedgerEntry[] = [];
  for (const draft of postings) {
    posted = post(ledger, [draft], '2026-11-05 09:00:00');
    ledger = [...ledger, ...posted];
  }
  return followLedger([requestOf(1, 'HubSpot', request)], ledger, posted, () => false)[0];
};

const of = (event: DraftEntry['event'], changes: Partial<DraftEntry> = {}): DraftEntry =>
  entryOf(event, 'R-1', { title: 'HubSpot', price: points(20), ...changes });

const committed = of('Committed');
const dropped = of('Dropped', { builtBp: 4000, sunk: points(8), priceShown: points(11) });
const undone = (event: DraftEntry['event'], reverses: number): DraftEntry => of(event, { reverses });

describe('the status', () => {
  test.each<[string, Partial<Request>, DraftEntry[], string]>([
    ['committed, it is Committed', {}, [committed], 'Committed'],
    ['building stays Building', { status: 'Building' }, [committed, of('Paused')], 'Building'],
    ['something built is Committed until product says Building', { builtBp: 2000 }, [committed], 'Committed'],
    [
      'started work that is dropped goes to the shelf',
      { status: 'Building' },
      [committed, dropped],
      'Shelved',
    ],
    ['work not begun goes back into the queue', {}, [committed, of('Dropped')], 'Endorsed'],
    ['shipped is Shipped', { status: 'Building' }, [committed, of('Shipped')], 'Shipped'],
    [
      'an undone drop of built work is Committed again',
      { status: 'Shelved', builtBp: 4000 },
      [committed, dropped, undone('Dropped, undone', 2)],
      'Committed',
    ],
    [
      'just begun and dropped, it is Building again though nothing is built',
      { status: 'Shelved' },
      [committed, of('Dropped', { priceShown: points(2) }), undone('Dropped, undone', 2)],
      'Building',
    ],
    [
      'an undone commit is Endorsed',
      { status: 'Committed' },
      [committed, undone('Committed, undone', 1)],
      'Endorsed',
    ],
    ['a proposal moves nothing', { status: 'New' }, [of('Proposed')], 'New'],
  ])('%s', (_rule, request, postings, status) => {
    expect(after(request, ...postings)?.status).toBe(status);
  });

  test('of a request that nothing was posted about stays as typed', () => {
    const ledger = post([], [committed], '2026-11-05 09:00:00');
    const typed = requestOf(1, 'HubSpot', { status: 'Declined' });
    expect(followLedger([typed], ledger, [], () => false)).toEqual([typed]);
  });

  test('that a run which died had not written is written now', () => {
    const ledger = post([], [committed], '2026-11-05 09:00:00');
    expect(followLedger([requestOf(1, 'HubSpot')], ledger, [], () => true)[0]?.status).toBe('Committed');
  });
});

describe('the built share', () => {
  test('begins again at 0 of what is left when work is reinstated or carried', () => {
    const reinstated = of('Reinstated', { price: points(12) });
    expect(after({ status: 'Shelved', builtBp: 4000 }, committed, dropped, reinstated)).toMatchObject({
      builtBp: 0,
      status: 'Committed',
    });
    const carried = of('Carried', { quarter: '2027-Q1', price: points(12) });
    expect(after({ status: 'Building', builtBp: 4000 }, committed, carried)).toMatchObject({
      builtBp: 0,
      status: 'Building',
    });
  });

  test('is that of the shelf again when reinstating is undone', () => {
    const postings = [committed, dropped, of('Reinstated'), undone('Reinstated, undone', 3)];
    expect(after({ status: 'Committed', builtBp: 0 }, ...postings)).toMatchObject({
      builtBp: 4000,
      status: 'Shelved',
    });
  });
});

describe('the estimate', () => {
  const estimated = of('Re-estimated', { actual: points(28) });
  const grown = of('Grown', { price: points(25) });

  test.each<[string, DraftEntry[], number]>([
    ['is what product expects once it has re-estimated', [committed, estimated], 28],
    ['grows and shrinks with the price', [committed, grown], 25],
    ['is as before when that is undone', [committed, grown, undone('Grown, undone', 2)], 20],
    ['stays as typed when something else happens', [committed, of('Paused')], 17],
  ])('%s', (_rule, postings, estimate) => {
    expect(after({ estimate: points(17) }, ...postings)?.estimate).toBe(points(estimate));
  });
});

test('the title follows a rename and its undo, and nothing else', () => {
  const renamed = of('Renamed', { title: 'HubSpot sync' });
  expect(after({ title: 'typed' }, committed, renamed)?.title).toBe('HubSpot sync');
  expect(after({ title: 'typed' }, committed, renamed, undone('Renamed, undone', 2))?.title).toBe('HubSpot');
  expect(after({ title: 'typed' }, committed, of('Paused'))?.title).toBe('typed');
});
