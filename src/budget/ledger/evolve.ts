/** One posted row further: what has happened is taken as it stands, never judged again. */
import type { LedgerEntry, LedgerEvent } from '../ledger-entry';
import { wasStarted } from './was-started';
import type { Commitment, QuarterState, ShelfItem } from './quarter-state';

const withEntry = <Value>(
  map: ReadonlyMap<string, Value>,
  id: string,
  value: Value,
): ReadonlyMap<string, Value> => new Map(map).set(id, value);

const without = <Value>(map: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> => {
  const copy = new Map(map);
  copy.delete(id);
  return copy;
};

type Followed = Partial<QuarterState>;

const commitmentOf = ({ request: id, title, price }: LedgerEntry): Commitment => ({
  id,
  title,
  price,
  status: 'active',
  settled: 0,
});

const shelved = ({
  request: id,
  title,
  price,
  builtBp,
  sunk,
  disruption,
  when,
  reason,
}: LedgerEntry): ShelfItem => ({
  id,
  title,
  price,
  builtBp,
  sunk,
  disruption,
  when,
  reason,
});

const entered = (state: QuarterState, entry: LedgerEntry): Followed => ({
  commitments: withEntry(state.commitments, entry.request, commitmentOf(entry)),
  shelf: without(state.shelf, entry.request),
});

const follow: Readonly<Record<LedgerEvent, (state: QuarterState, entry: LedgerEntry) => Followed>> = {
  Allocated: (state, entry) => ({
    status: 'committed',
    budget: state.budget + entry.effect,
    committedAt: entry.when,
    committedBy: entry.acceptedBy,
  }),
  Committed: entered,
  Added: entered,
  Dropped: (state, entry) => ({
    commitments: without(state.commitments, entry.request),
    shelf: wasStarted(entry) ? withEntry(state.shelf, entry.request, shelved(entry)) : state.shelf,
  }),
  Shipped: (state, entry) => ({
    commitments: withEntry(state.commitments, entry.request, {
      ...commitmentOf(entry),
      status: 'shipped',
      settled: entry.price - entry.credit,
    }),
  }),
};

/** An event that somebody has typed over says nothing; the seal check names its row. */
const followed = (state: QuarterState, entry: LedgerEntry): Followed =>
  Object.keys(follow).includes(entry.event) ? follow[entry.event](state, entry) : {};

/**
 * The state after one row; a row of another quarter changes nothing. Remaining follows the effects, not the Remaining column:
 * Allocated +100 and Committed −20 leave 80. Never throws: a ledger edited by hand can still be read and reported.
 */
export const evolve = (state: QuarterState, entry: LedgerEntry): QuarterState => {
  if (entry.quarter !== state.quarter) return state;
  return {
    ...state,
    remaining: state.remaining + entry.effect,
    sunk: state.sunk + entry.sunk,
    disruption: state.disruption + entry.disruption,
    credits: state.credits + entry.credit,
    // Rows of one Apply carry the same number and are one event.
    changes: Math.max(state.changes, entry.changeNo),
    ...followed(state, entry),
  };
};
