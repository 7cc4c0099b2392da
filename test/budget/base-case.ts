/** The base case of product.md, section 3, as a world to decide in: B = 100 points, five requests committed, two below the line. */
import type { Allocation } from '../../src/budget/allocation';
import type { Asker } from '../../src/budget/decisions/asker';
import type { Change, PullCause } from '../../src/budget/decisions/change';
import { decideChange } from '../../src/budget/decisions/decide-change';
import { decideCommit } from '../../src/budget/decisions/decide-commit';
import { isRefused, type Decision } from '../../src/budget/decision';
import type { DraftEntry, LedgerEntry } from '../../src/budget/ledger-entry';
import { post } from '../../src/budget/ledger/post';
import { statusInLedger } from '../../src/budget/ledger/status-in-ledger';
import { identified } from '../../src/budget/people/person';
import { closeRanks } from '../../src/budget/ranking/close-ranks';
import { rankRowOf } from '../../src/budget/ranking/rank-row-of';
import { isOpen, type Request } from '../../src/budget/request';
import type { World } from '../../src/budget/world';

/** Whole points in steps of 0.1. */
export const points = (value: number): number => value * 10;

export const allocationOf = (changes: Partial<Allocation> = {}): Allocation => ({
  row: 2,
  quarter: '2026-Q4',
  starts: '2026-10-01',
  ends: '2026-12-31',
  unit: 'story points',
  capacity: points(1000),
  shareBp: 1000,
  shareIsDefault: true,
  reserve: 0,
  policy: 'Escalating',
  mode: 'Charge',
  fill: 'Skip to fit',
  signOff: 'One',
  vpOfSales: '',
  vpOfProduct: '',
  approver: '',
  ...changes,
});

/** The evidence that most tests are not about. */
const unanswered = {
  productRank: '',
  deal: '',
  askedOn: null,
  mergedInto: '',
  source: '',
  promise: { to: '', by: '', due: null, paidBy: '' },
  metCustomer: null,
} as const;

export const requestOf = (number: number, title: string, changes: Partial<Request> = {}): Request => ({
  row: number + 1,
  id: `R-${number}`,
  title,
  rank: number,
  customer: '',
  dealValue: null,
  closeDate: null,
  askedBy: '',
  asks: null,
  motive: '',
  estimate: points(10),
  notBefore: '',
  status: 'Endorsed',
  builtBp: 0,
  productSays: '',
  ...unanswered,
  price: null,
  ...changes,
});

export const baseRequests: readonly Request[] = [
  requestOf(1, 'HubSpot', { estimate: points(20) }),
  requestOf(2, 'SSO', { estimate: points(30) }),
  requestOf(3, 'Audit log', { estimate: points(15) }),
  requestOf(4, 'Bulk import', { estimate: points(10) }),
  requestOf(5, 'Usage report', { estimate: points(15) }),
  requestOf(6, 'SAP', { estimate: points(25) }),
  requestOf(7, 'Mobile approvals', { estimate: points(12) }),
];

/** Days 14, 35 and 70 of the quarter: in its early, middle and late third. */
export const days = { 14: '2026-10-15', 35: '2026-11-05', 70: '2026-12-10' } as const;

export const openWorld = (changes: Partial<World> = {}): World => {
  const allocation = changes.allocation ?? allocationOf();
  const today = changes.today ?? '2026-10-01';
  return {
    allocation,
    allocations: [allocation],
    requests: baseRequests,
    ledger: [],
    today,
    now: `${today} 09:30:00`,
    ...changes,
  };
};

/** Somebody Google identifies; '' is somebody it does not, and who has said nothing. */
export const asker = (name = 'vp.sales@example.com', reason = 'SAP deal'): Asker => ({
  who: name === '' ? { name, isIdentified: false } : identified(name),
  askedBy: '',
  reason,
});

/** Somebody Google does not identify, and who says to be this. */
export const saying = (name: string, reason = 'SAP deal'): Asker => ({
  ...asker('', reason),
  who: { name, isIdentified: false },
});

/** The entries of a decision that has to succeed; a refusal fails the test in its own words. */
export const entriesOf = (decision: Decision): readonly DraftEntry[] => {
  if (isRefused(decision)) throw new Error(decision.refusals.map(({ says }) => says).join('\n'));
  return decision.entries;
};

export const refusalsOf = (decision: Decision): string[] =>
  isRefused(decision) ? decision.refusals.map(({ says }) => says) : [];

export const codesOf = (decision: Decision): string[] =>
  isRefused(decision) ? decision.refusals.map(({ code }) => code) : [];

/**
 * What the actions do after an append: Status follows the ledger, what is reinstated or carried begins again, and the ranks
 * of what has closed are let go.
 */
const followed = (
  requests: readonly Request[],
  ledger: readonly LedgerEntry[],
  entries: readonly DraftEntry[],
): Request[] => {
  const now = requests.map((request): Request => {
    const status = statusInLedger(ledger, request.id);
    const beginsAgain = entries.some(
      ({ event, request: id }) => id === request.id && (event === 'Reinstated' || event === 'Carried'),
    );
    if (beginsAgain) return { ...request, status: 'Committed', builtBp: 0 };
    if (status === null || (status === 'Committed' && request.status === 'Building')) return request;
    return { ...request, status };
  });
  const closing = now.filter(
    (request, index) => !isOpen(request) && requests[index]?.status !== request.status,
  );
  const ranks = closeRanks(
    requests.map(rankRowOf),
    closing.map(({ row }) => row),
  );
  return now.map((request) => ({ ...request, rank: ranks.get(request.row) ?? request.rank }));
};

export const posted = (
  world: World,
  entries: readonly DraftEntry[],
  when = `${world.today} 09:30:00`,
): World => {
  const ledger = [...world.ledger, ...post(world.ledger, entries, when)];
  return { ...world, ledger, requests: followed(world.requests, ledger, entries) };
};

export const committedWorld = (changes: Partial<World> = {}): World => {
  const world = openWorld(changes);
  return posted(world, entriesOf(decideCommit(world, asker())));
};

/** Product's progress: the built share of a request in percent. */
export const withBuilt = (world: World, id: string, percent: number): World => ({
  ...world,
  requests: world.requests.map((request) =>
    request.id === id ? { ...request, status: 'Building', builtBp: percent * 100 } : request,
  ),
});

/** Any other moment: at(world, '2026-11-05', '17:00:00'). */
export const at = (world: World, today: string, time = '09:30:00'): World => ({
  ...world,
  today,
  now: `${today} ${time}`,
});

export const on = (world: World, day: keyof typeof days): World => at(world, days[day]);

/** `by` is who asks, or the reason of the VP of Sales. */
export const changed = (world: World, changes: readonly Change[], by: Asker | string = asker()): World =>
  posted(world, entriesOf(decideChange(world, changes, typeof by === 'string' ? asker(undefined, by) : by)));

export const drop = (id: string): Change => ({ kind: 'drop', id });
export const add = (id: string): Change => ({ kind: 'add', id });
export const pause = (id: string): Change => ({ kind: 'pause', id });
export const reinstate = (id: string): Change => ({ kind: 'reinstate', id });
export const grow = (id: string, by: number): Change => ({ kind: 'grow', id, by: points(by) });
export const cut = (id: string, by: number, isShippable = false): Change => ({
  kind: 'cut',
  id,
  by: points(by),
  isShippable,
});
export const ship = (id: string, actual: number): Change => ({ kind: 'ship', id, actual: points(actual) });
export const reEstimate = (id: string, to: number): Change => ({ kind: 're-estimate', id, to: points(to) });
export const pull = (id: string, cause: PullCause = 'Product'): Change => ({ kind: 'pull', id, cause });
export const rename = (id: string, title: string): Change => ({ kind: 'rename', id, title });
export const grant = (amount: number): Change => ({ kind: 'grant', amount: points(amount) });
export const take = (amount: number): Change => ({ kind: 'take', amount: points(amount) });
export const lend = (amount: number): Change => ({ kind: 'lend', amount: points(amount) });
