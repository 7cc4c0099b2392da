/** What hands do to the rows between two actions, and what settling it does to them: the tabs of the add-on as a world. */
import { followLedger } from '../../../src/actions/sync/follow-ledger';
import type { Asker } from '../../../src/budget/decisions/asker';
import { decidePending } from '../../../src/budget/pending/decide-pending';
import type { PendingChange, RowEdit } from '../../../src/budget/pending/pending-change';
import { pendingChanges } from '../../../src/budget/pending/pending-changes';
import type { DraftEntry } from '../../../src/budget/ledger-entry';
import { post } from '../../../src/budget/ledger/post';
import { stateOf } from '../../../src/budget/ledger/state-of';
import { identified } from '../../../src/budget/people/person';
import { acceptProgress, seenProgress } from '../../../src/budget/requests/progress';
import type { Request, Status } from '../../../src/budget/request';
import type { World } from '../../../src/budget/world';
import { committedWorld, entriesOf, on, requestOf, withBuilt } from '../base-case';

export const asker = (reason = ''): Asker => ({
  who: identified('vp.sales@example.com'),
  askedBy: '',
  reason,
});

/** The cells that follow from the ledger, as the actions have left them, and the progress they have seen. */
export const synced = (world: World): World => {
  const { commitments } = stateOf(world);
  const requests = world.requests.map((request): Request => {
    const commitment = commitments.get(request.id);
    if (commitment?.status !== 'active') return { ...request, price: null };
    const { price, estimate, title } = commitment;
    return { ...request, price, estimate, title };
  });
  return { ...world, requests, progress: seenProgress({ ...world, requests }) };
};

/** The world once entries are posted: only what they are about follows them, and what a hand has typed elsewhere stays. */
const following = (world: World, drafts: readonly DraftEntry[]): World => {
  const entries = post(world.ledger, drafts, world.now);
  const ledger = [...world.ledger, ...entries];
  const { commitments } = stateOf({ ...world, ledger });
  const repriced = new Set(
    entries
      .filter(({ event }) => event !== 'Renamed' && event !== 'Re-estimated')
      .map(({ request }) => request),
  );
  const requests = followLedger(world.requests, ledger, entries, () => false).map((request) => {
    const commitment = commitments.get(request.id);
    const price = commitment?.status === 'active' ? commitment.price : null;
    return repriced.has(request.id) ? { ...request, price } : request;
  });
  return { ...world, ledger, requests, progress: seenProgress({ ...world, ledger, requests }) };
};

/** The base case on day 35: HubSpot 40 % built, everything else not started. */
export const quarterUnderway = (): World => synced(on(withBuilt(committedWorld(), 'R-1', 40), 35));

export const typed = (world: World, id: string, cells: Partial<Request>): World => ({
  ...world,
  requests: world.requests.map((request) => (request.id === id ? { ...request, ...cells } : request)),
});

export const deleted = (world: World, id: string): World => ({
  ...world,
  requests: world.requests.filter((request) => request.id !== id),
});

/** The row once more, below all others. */
export const copied = (world: World, id: string, cells: Partial<Request> = {}): World => {
  const row = Math.max(...world.requests.map((request) => request.row)) + 1;
  const copies = world.requests.filter((request) => request.id === id).slice(0, 1);
  return { ...world, requests: [...world.requests, ...copies.map((copy) => ({ ...copy, row, ...cells }))] };
};

/** What the sheets room does with the cells of these tests; amounts are in points. */
const fieldOf = (header: string, value: unknown): Partial<Request> => {
  switch (header) {
    case 'Status':
      return { status: value as Status };
    case 'Built':
      return { builtBp: Math.round(Number(value) * 10_000) };
    case 'Estimate':
      return { estimate: Math.round(Number(value) * 10) };
    case 'Price':
      return { price: Math.round(Number(value) * 10) };
    case 'Request':
      return { title: String(value) };
    case 'Not before':
      return { notBefore: String(value) };
    case 'Rank':
      return { rank: value as number };
    case 'ID':
      return { id: String(value) };
    default:
      throw new Error(`no cell under ${header} is ever written back`);
  }
};

const fieldsOf = (cells: Readonly<Record<string, unknown>>): Partial<Request> =>
  Object.assign(
    {},
    ...Object.entries(cells).map(([header, value]) => fieldOf(header, value)),
  ) as Partial<Request>;

const newId = ({ requests, ledger }: World): string => {
  const ids = [...requests.map(({ id }) => id), ...ledger.map(({ request }) => request)];
  return `R-${Math.max(...ids.map((id) => Number(id.slice(2)))) + 1}`;
};

const edited = (world: World, edit: RowEdit): World => {
  switch (edit.kind) {
    case 'write': {
      const { place, value } = edit;
      if (place.tab === 'Allocation') {
        const cell =
          place.header === 'Capacity'
            ? { capacity: Number(value) * 10 }
            : { shareBp: Number(value) * 10_000 };
        return { ...world, allocation: { ...world.allocation, ...cell } };
      }
      return {
        ...world,
        requests: world.requests.map((request) =>
          request.row === place.row ? { ...request, ...fieldOf(place.header, value) } : request,
        ),
      };
    }
    case 'restore': {
      const row = Math.max(1, ...world.requests.map((request) => request.row)) + 1;
      const restored = { ...requestOf(0, ''), ...fieldsOf(edit.cells), row };
      return { ...world, requests: [...world.requests, restored] };
    }
    case 'delete':
      return { ...world, requests: world.requests.filter(({ row }) => row !== edit.row) };
    case 'set apart': {
      const own = { id: newId(world), status: 'New', builtBp: 0, price: null } as const;
      return {
        ...world,
        requests: world.requests.map((request) =>
          request.row === edit.row ? { ...request, ...own } : request,
        ),
      };
    }
    case 'accept built':
      return { ...world, progress: acceptProgress(world, [edit.id]) };
  }
};

const afterEdits = (world: World, edits: readonly RowEdit[]): World => edits.reduce(edited, world);

/** Rows that go last keep the numbers of the others. */
const inOrder = (edits: readonly RowEdit[]): RowEdit[] => [
  ...edits.filter(({ kind }) => kind !== 'delete'),
  ...edits.filter(({ kind }) => kind === 'delete'),
];

export const reverted = (world: World, chosen: readonly PendingChange[] = pendingChanges(world)): World =>
  afterEdits(world, inOrder(chosen.flatMap(({ revert }) => revert)));

/** A refusal fails the test in its own words. */
export const applied = (
  world: World,
  chosen: readonly PendingChange[] = pendingChanges(world),
  reason = '',
): World => {
  const entries = entriesOf(decidePending(world, chosen, asker(reason)));
  const ready = afterEdits(world, inOrder(chosen.flatMap(({ applies }) => applies)));
  return following(ready, entries);
};
