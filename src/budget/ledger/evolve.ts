/** One standing row further: what has happened is taken as it is, never judged again. */
import type { Amount } from '../amount';
import type { HappenedEvent, LedgerEntry } from '../ledger-entry';
import type { Commitment, OwnState, QuarterState, ShelfItem } from './quarter-state';
import { startedBp, wasStarted } from './was-started';

/** What follows from a row: what it changes in the maps, and the other parts that it replaces. */
type Follow = (state: OwnState, entry: LedgerEntry) => Partial<Omit<QuarterState, 'commitments' | 'shelf'>>;

const shelved = ({
  request: id,
  title,
  price,
  builtBp,
  sunk,
  disruption,
  when,
  reason,
  cause,
}: LedgerEntry): ShelfItem => ({
  ...{ id, title, price, sunk, disruption, when, reason, cause },
  builtBp: builtBp > startedBp ? builtBp : 0,
});

const enters =
  (enteredAs: Commitment['enteredAs']): Follow =>
  ({ commitments, shelf }, { request: id, title, price, when, builtBp }) => {
    commitments.set(id, {
      id,
      title,
      price,
      status: 'active',
      settled: 0,
      estimate: price,
      enteredAs,
      enteredAt: when,
      builtAtEntry: builtBp,
      pausedAtBp: null,
      hasChargedParts: false,
      chargedCuts: { size: 0, cost: 0 },
    });
    shelf.delete(id);
    return {};
  };

const leaves: Follow = ({ commitments, shelf, interrupted }, entry) => {
  commitments.delete(entry.request);
  if (wasStarted(entry)) shelf.set(entry.request, shelved(entry));
  return { interrupted: interrupted + (isCharged(entry) ? entry.price : 0) };
};

/** Work not started that leaves in a chargeable event carries its number too, and interrupts nothing. */
const isCharged = (entry: LedgerEntry): boolean => entry.changeNo > 0 && wasStarted(entry);

/** Changes a commitment that is there; a row that somebody has typed over may name one that isn't. */
const alters =
  (alter: (commitment: Commitment, entry: LedgerEntry) => Partial<Commitment>): Follow =>
  ({ commitments }, entry) => {
    const commitment = commitments.get(entry.request);
    if (commitment) commitments.set(entry.request, { ...commitment, ...alter(commitment, entry) });
    return {};
  };

/** What is cut takes its share of the overrun along, or sales could cut its way to a free exit. */
const resizedEstimate = ({ estimate, price: before }: Commitment, after: Amount): Amount =>
  after >= before ? estimate + after - before : Math.floor((estimate * after) / before);

const resized: Follow = (state, entry) => {
  const before = state.commitments.get(entry.request)?.price ?? entry.price;
  const charged = isCharged(entry);
  const resizes = alters((commitment, { price, priceShown }) => {
    const { size, cost } = commitment.chargedCuts;
    const cut = charged ? Math.max(0, commitment.price - price) : 0;
    return {
      price,
      estimate: resizedEstimate(commitment, price),
      hasChargedParts: commitment.hasChargedParts || charged,
      chargedCuts: cut > 0 ? { size: size + cut, cost: cost + priceShown } : commitment.chargedCuts,
    };
  });
  return {
    ...resizes(state, entry),
    interrupted: state.interrupted + (charged ? Math.abs(entry.price - before) : 0),
  };
};

const raisesBudget: Follow = (state, { effect }) => ({ budget: state.budget + effect });

const follow: Readonly<Record<HappenedEvent, Follow>> = {
  Allocated: (state, entry) => ({
    ...raisesBudget(state, entry),
    status: 'committed',
    committedAt: entry.when,
    committedBy: entry.acceptedBy,
    proposal: null,
  }),
  Granted: raisesBudget,
  Taken: raisesBudget,
  Lent: (state, entry) => ({ ...raisesBudget(state, entry), lent: state.lent + entry.effect }),
  Repaid: raisesBudget,
  'Carried in': (state, entry) => ({
    ...raisesBudget(state, entry),
    carriedIn: state.carriedIn + entry.effect,
  }),
  Prepaid: raisesBudget,
  Closed: (_state, entry) => ({ status: 'closed', closedAt: entry.when, closedBy: entry.acceptedBy }),
  Met: () => ({}),
  // Rows of one proposal came at one time from one person; a later proposal takes its place.
  Proposed: ({ proposal }, { request: id, price, acceptedBy: by, when: at }) => {
    const before = proposal?.by === by && proposal.at === at ? proposal.lines : [];
    return { proposal: { by, at, lines: [...before, { id, price }] } };
  },
  Committed: enters('Committed'),
  Added: enters('Added'),
  Reinstated: enters('Reinstated'),
  Carried: enters('Carried'),
  Dropped: leaves,
  Pulled: (state, entry) => ({
    ...leaves(state, entry),
    breaches:
      entry.cause === 'Sales'
        ? state.breaches
        : { ...state.breaches, [entry.cause]: state.breaches[entry.cause] + 1 },
  }),
  Paused: (state, entry) => ({
    ...alters((_, { builtBp }) => ({ pausedAtBp: builtBp }))(state, entry),
    interrupted: state.interrupted + (entry.changeNo > 0 ? entry.price : 0),
  }),
  Grown: resized,
  Cut: resized,
  'Re-estimated': alters((_, { actual }) => ({ estimate: actual })),
  Shipped: alters((_, { price, credit }) => ({ status: 'shipped', settled: price - credit })),
  Renamed: alters((_, { title }) => ({ title })),
  // What sales added late is released; what it has paid for stays held here, and the next quarter gets it prepaid.
  'Left over': alters(({ price }, { actual, effect }) => ({
    status: 'left over',
    settled: actual,
    price: price - effect,
  })),
};

/** An event that somebody has typed over says nothing; the seal check names its row. */
const isKnown = (event: string): event is HappenedEvent =>
  Object.prototype.hasOwnProperty.call(follow, event);

/**
 * Enters one row; a row of another quarter changes nothing. Remaining follows the effects, not the Remaining column:
 * Allocated +100 and Committed −20 leave 80. Never throws: a ledger edited by hand can still be read and reported.
 * The state itself is changed: a copy for each row takes the square of the rows, and nobody has seen it yet.
 */
export const evolve = (state: OwnState, entry: LedgerEntry): void => {
  if (entry.quarter !== state.quarter) return;
  const followed = isKnown(entry.event) ? follow[entry.event](state, entry) : {};
  state.remaining += entry.effect;
  state.sunk += entry.sunk;
  state.disruption += entry.disruption;
  state.credits += entry.credit;
  // Rows of one Apply carry the same number and are one event.
  state.changes = Math.max(state.changes, entry.changeNo);
  Object.assign(state, followed);
};
