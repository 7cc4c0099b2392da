/** A commit on top of what came along: a loan, what was carried over, what is prepaid. */
import { decideCommit } from '../../../src/budget/decisions/decide-commit';
import { stateOf } from '../../../src/budget/ledger/state-of';
import {
  allocationOf,
  asker,
  baseRequests,
  changed,
  codesOf,
  entriesOf,
  lend,
  openWorld,
  points,
  posted,
  refusalsOf,
  requestOf,
} from '../base-case';

const who = asker();

const next = allocationOf({ row: 3, quarter: '2027-Q1', starts: '2027-01-01', ends: '2027-03-31' });

test('Example L: after a loan of 12 the list of 112 is committed, and uses all of it', () => {
  const list = ['R-1', 'R-2', 'R-3', 'R-4', 'R-6', 'R-7'];
  const world = changed(openWorld({ allocations: [allocationOf(), next] }), [lend(12)]);
  const after = posted(world, entriesOf(decideCommit(world, who, list)));
  expect(stateOf(after)).toMatchObject({ status: 'committed', budget: points(112), remaining: 0 });
  const opens = stateOf({ ...after, allocation: next });
  expect(opens).toMatchObject({ status: 'open', budget: points(88), remaining: points(88) });
});

/** 8 unspent points, and SSO with 12 left to build. */
const carried = (changes: Parameters<typeof openWorld>[0] = {}) => {
  const nothing = {
    quarter: '2026-Q4',
    request: '',
    title: 'story points · Escalating · Charge',
    changeNo: 0,
    builtBp: 0,
    price: 0,
    actual: 0,
    sunk: 0,
    disruption: 0,
    priceShown: 0,
    credit: 0,
    askedBy: 'a@x.com',
    reason: 'Close of 2026-Q3',
    cause: 'Product',
    acceptedBy: 'a@x.com',
    reverses: 0,
  } as const;
  return posted(openWorld(changes), [
    { ...nothing, event: 'Carried in', effect: points(8) },
    { ...nothing, event: 'Prepaid', effect: points(12) },
    {
      ...nothing,
      event: 'Carried',
      request: 'R-2',
      title: 'SSO',
      price: points(12),
      effect: points(-12),
    },
  ]);
};

test('What was carried over is in already, and is not committed twice', () => {
  const entries = entriesOf(decideCommit(carried(), who));
  expect(entries.map(({ request }) => request)).toEqual(['', 'R-1', 'R-3', 'R-4', 'R-5', 'R-6', 'R-7']);
  const after = stateOf(posted(carried(), entries));
  expect(after).toMatchObject({ budget: points(120), remaining: points(120 - 12 - 97) });
  expect(codesOf(decideCommit(carried(), who, ['R-1', 'R-2']))).toEqual(['not-waiting']);
});

test('The refusal names the real budget, and what is in already', () => {
  const requests = baseRequests.map((row) => (row.id === 'R-6' ? { ...row, estimate: points(50) } : row));
  const list = ['R-1', 'R-3', 'R-4', 'R-5', 'R-6'];
  expect(refusalsOf(decideCommit(carried({ requests }), who, list))[0]).toMatch(
    /^The list needs 110 beside the 12 that are in already, and the budget is 120 points: over by 2\. /,
  );
});

test('A quarter may begin with nothing else', () => {
  const requests = [requestOf(2, 'SSO', { rank: 1 })];
  expect(entriesOf(decideCommit(carried({ requests }), who))).toHaveLength(1);
});
