/** One standing row further: what has happened is taken as it is, never judged again. */
import type { Amount } from '../amount';
import type { HappenedEvent, LedgerEntry } from '../ledger-entry';
import type { Commitment, OwnCommitment, OwnState, ShelfItem } from './quarter-state';
import { startedBp, wasStarted } from './was-started';

/** What follows from a row, beside the sums that every row enters. */
type Follow = (state: OwnState, entry: LedgerEntry) => void;

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
  };

const leaves: Follow = (state, entry) => {
  state.commitments.delete(entry.request);
  if (wasStarted(entry)) state.shelf.set(entry.request, shelved(entry));
  if (isCharged(entry)) state.interrupted += entry.price;
};

/** Work not started that leaves in a chargeable event carries its number too, and interrupts nothing. */
const isCharged = (entry: LedgerEntry): boolean => entry.changeNo > 0 && wasStarted(entry);

/** Changes a commitment that is there; a row that somebody has typed over may name one that isn't. */
const alters =
  (alter: (commitment: OwnCommitment, entry: LedgerEntry) => void): Follow =>
  ({ commitments }, entry) => {
    const commitment = commitments.get(entry.request);
    if (commitment) alter(commitment, entry);
  };

/** What is cut takes its share of the overrun along, or sales could cut its way to a free exit. */
const resizedEstimate = ({ estimate, price: before }: Commitment, after: Amount): Amount =>
  after >= before ? estimate + after - before : Math.floor((estimate * after) / before);

const resizes = alters((commitment, entry) => {
  const { price, priceShown } = entry;
  const { size, cost } = commitment.chargedCuts;
  const cut = commitment.price - price;
  if (isCharged(entry)) {
    commitment.hasChargedParts = true;
    if (cut > 0) commitment.chargedCuts = { size: size + cut, cost: cost + priceShown };
  }
  commitment.estimate = resizedEstimate(commitment, price);
  commitment.price = price;
});

const resized: Follow = (state, entry) => {
  const before = state.commitments.get(entry.request)?.price ?? entry.price;
  if (isCharged(entry)) state.interrupted += Math.abs(entry.price - before);
  resizes(state, entry);
};

const pauses = alters((commitment, { builtBp }) => {
  commitment.pausedAtBp = builtBp;
});

const raisesBudget: Follow = (state, { effect }) => {
  state.budget += effect;
};

const follow: Readonly<Record<HappenedEvent, Follow>> = {
  Allocated: (state, entry) => {
    raisesBudget(state, entry);
    state.status = 'committed';
    state.committedAt = entry.when;
    state.committedBy = entry.acceptedBy;
    state.proposal = null;
  },
  Granted: raisesBudget,
  Taken: raisesBudget,
  Lent: (state, entry) => {
    raisesBudget(state, entry);
    state.lent += entry.effect;
  },
  Repaid: raisesBudget,
  'Carried in': (state, entry) => {
    raisesBudget(state, entry);
    state.carriedIn += entry.effect;
  },
  Prepaid: raisesBudget,
  Closed: (state, entry) => {
    state.status = 'closed';
    state.closedAt = entry.when;
    state.closedBy = entry.acceptedBy;
  },
  Met: () => undefined,
  // Rows of one proposal came at one time from one person; a later proposal takes its place.
  Proposed: (state, { request: id, price, acceptedBy: by, when: at }) => {
    const { proposal } = state;
    const before = proposal?.by === by && proposal.at === at ? proposal.lines : [];
    state.proposal = { by, at, lines: [...before, { id, price }] };
  },
  Committed: enters('Committed'),
  Added: enters('Added'),
  Reinstated: enters('Reinstated'),
  Carried: enters('Carried'),
  Dropped: leaves,
  Pulled: (state, entry) => {
    leaves(state, entry);
    const { cause } = entry;
    if (cause !== 'Sales') state.breaches = { ...state.breaches, [cause]: state.breaches[cause] + 1 };
  },
  Paused: (state, entry) => {
    pauses(state, entry);
    if (entry.changeNo > 0) state.interrupted += entry.price;
  },
  Grown: resized,
  Cut: resized,
  'Re-estimated': alters((commitment, { actual }) => {
    commitment.estimate = actual;
  }),
  Shipped: alters((commitment, { price, credit }) => {
    commitment.status = 'shipped';
    commitment.settled = price - credit;
  }),
  Renamed: alters((commitment, { title }) => {
    commitment.title = title;
  }),
  // What sales added late is released; what it has paid for stays held here, and the next quarter gets it prepaid.
  'Left over': alters((commitment, { actual, effect }) => {
    commitment.status = 'left over';
    commitment.settled = actual;
    commitment.price -= effect;
  }),
};

/** By event: a map is asked for text that comes out of a cell in half the time. */
const followOf: ReadonlyMap<string, Follow> = new Map(Object.entries(follow));

/**
 * Enters one row of the state's quarter. Remaining follows the effects, not the Remaining column:
 * Allocated +100 and Committed −20 leave 80. Never throws: a ledger edited by hand can still be read and reported.
 * The state itself is changed: a copy for each row takes the square of the rows, and nobody has seen it yet.
 */
export const evolve = (state: OwnState, entry: LedgerEntry): void => {
  // An event that somebody has typed over says nothing; the seal check names its row.
  followOf.get(entry.event)?.(state, entry);
  state.remaining += entry.effect;
  state.sunk += entry.sunk;
  state.disruption += entry.disruption;
  state.credits += entry.credit;
  // Rows of one Apply carry the same number and are one event.
  state.changes = Math.max(state.changes, entry.changeNo);
};
