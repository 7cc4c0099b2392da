/** Makes a change of a wish: about something that is there, at an amount that makes sense, or nothing would ever happen. */
import type { Change, PullCause } from '../../../src/budget/decisions/change';
import type { Commitment } from '../../../src/budget/ledger/quarter-state';
import { baseBudget, stateOf } from '../../../src/budget/ledger/state-of';
import { waitingRequests } from '../../../src/budget/requests/waiting-requests';
import type { World } from '../../../src/budget/world';
import type { Wish } from './any-quarter';

const causes: readonly PullCause[] = ['Product', 'Company', 'No fault'];

export const activeIn = (world: World): Commitment[] =>
  [...stateOf(world).commitments.values()].filter(({ status }) => status === 'active');

const sensibleIds = (world: World, { kind }: Wish): string[] => {
  if (kind === 'add') return waitingRequests(world).map(({ id }) => id);
  if (kind === 'reinstate') {
    return world.requests.filter(({ status }) => status === 'Shelved').map(({ id }) => id);
  }
  return activeIn(world).map(({ id }) => id);
};

export const wishedChange = (world: World, wish: Wish): Change => {
  const { kind, pick, amount, isShippable, isWild } = wish;
  const anyIds = [...world.requests.map((request) => request.id), 'R-99'];
  const sensible = sensibleIds(world, wish);
  const ids = isWild || sensible.length === 0 ? anyIds : sensible;
  const id = ids[pick % ids.length] ?? '';
  const price = stateOf(world).commitments.get(id)?.price ?? 100;
  switch (kind) {
    case 'grow':
      return { kind, id, by: 1 + (amount % 40) };
    case 'cut':
      return { kind, id, by: 1 + (amount % price), isShippable };
    case 'ship':
      return { kind, id, actual: 1 + (amount % (price + 20)) };
    case 're-estimate':
      return { kind, id, to: 1 + (amount % (2 * price)) };
    case 'pull':
      return { kind, id, cause: causes[amount % causes.length] ?? 'Product' };
    case 'rename':
      return { kind, id, title: `Renamed ${amount}` };
    case 'grant':
    case 'take':
      return { kind, amount: 1 + (amount % 150) };
    case 'lend':
      return { kind, amount: 1 + (amount % Math.max(1, Math.floor(baseBudget(world.allocation) / 4))) };
    default:
      return { kind, id };
  }
};
