/** "What is this number?": the rows of the ledger, and the built shares, that a number of the strip is the sum of. */
import { derivation as words } from '../../words/en/derivation';
import { fill } from '../../words/fill';
import { type Amount } from '../amount';
import { planCommit } from '../decisions/plan-commit';
import { budgetEvents, type LedgerEntry } from '../ledger-entry';
import type { Commitment } from '../ledger/quarter-state';
import { standingEntries } from '../ledger/standing-entries';
import { baseBudget, stateOf } from '../ledger/state-of';
import { eventName } from '../sentences/event-name';
import { listWithCommas } from '../../words/list-in-words';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { showDay } from '../../words/show-day';
import { showShare } from '../showing/show-share';
import type { Strip } from './strip';
import { builtOf, heldFor } from './strip';
import type { World } from '../world';

export type FigureName = keyof Strip;

export interface DerivationRow {
  /** The ledger's own number of the row; 0 where the amount stands in no row of it. */
  readonly entry: number;
  /** ID of the request, '' of the budget as a whole. */
  readonly request: string;
  /** 'HubSpot', 'Capacity × sales share'. */
  readonly title: string;
  /** 'Dropped, 5 November 2026, vp@x.com', '40 % of 20 built'. */
  readonly note: string;
  readonly amount: Amount;
}

/**
 * Their amounts add up to the number exactly. Example A, day 35, Left: 100 allocated, −90 for five requests, and 9 that
 * came back with HubSpot are 19. Before the commit, what fits from the list counts as it does in the sidebar's strip.
 */
export const derivationOf = (world: World, figure: FigureName): readonly DerivationRow[] =>
  rowsOf(world, figure).filter(({ amount }) => amount !== 0);

const rowsOf = (world: World, figure: FigureName): readonly DerivationRow[] => {
  switch (figure) {
    case 'budget':
      return [...base(world), ...posted(world, ofBudget, ({ effect }) => effect)];
    case 'sunk':
      return posted(
        world,
        () => true,
        ({ sunk }) => sunk,
      );
    case 'disruption':
      return posted(
        world,
        () => true,
        ({ disruption }) => disruption,
      );
    case 'built':
      return commitments(world).map((each) =>
        held(world, each, builtOf(each, builtBpOf(world.requests, each.id))),
      );
    case 'stillToBuild':
      return [
        ...commitments(world).map((each) =>
          held(world, each, heldFor(each) - builtOf(each, builtBpOf(world.requests, each.id))),
        ),
        ...planned(world),
      ];
    case 'remaining':
      return [
        ...base(world),
        ...posted(
          world,
          () => true,
          ({ effect }) => effect,
        ),
        ...planned(world).map((row) => ({ ...row, amount: -row.amount })),
        ...heldBack(world),
      ];
  }
};

const isOpen = (world: World): boolean => stateOf(world).status === 'open';

/** No row has posted it before the commit. */
const base = (world: World): readonly DerivationRow[] => {
  const { capacity, shareBp, unit } = world.allocation;
  const note = fill(words.baseOf, {
    share: showShare(shareBp),
    capacity: showAmountInWords(capacity, unit),
  });
  return isOpen(world)
    ? [{ ...unposted, title: words.base, note, amount: baseBudget(world.allocation) }]
    : [];
};

const unposted = { entry: 0, request: '' } as const;

const posted = (
  { ledger, allocation }: World,
  isMeant: (entry: LedgerEntry) => boolean,
  amountOf: (entry: LedgerEntry) => Amount,
): readonly DerivationRow[] =>
  standingEntries(ledger)
    .filter((entry) => entry.quarter === allocation.quarter && isMeant(entry))
    .map((entry) => ({
      entry: entry.entry,
      request: entry.request,
      title: entry.request === '' ? eventName(entry.event) : entry.title,
      note: listWithCommas(
        [
          entry.request === '' ? '' : eventName(entry.event),
          showDay(entry.when.slice(0, lengthOfDay)),
          entry.acceptedBy,
        ].filter(Boolean),
      ),
      amount: amountOf(entry),
    }));

/** '2026-11-05'. */
const lengthOfDay = 10;

const ofBudget = ({ event }: LedgerEntry): boolean => budgetEvents.some((name) => name === event);

const commitments = (world: World): readonly Commitment[] => [...stateOf(world).commitments.values()];

/** Of rows with one ID the last counts, as in the strip. */
const builtBpOf = (requests: World['requests'], id: string): number =>
  requests.filter((request) => request.id === id).pop()?.builtBp ?? 0;

const held = (
  { requests, allocation: { unit } }: World,
  commitment: Commitment,
  amount: Amount,
): DerivationRow => {
  const { id, title, price, status, settled } = commitment;
  const notes = {
    active: fill(words.built, {
      share: showShare(builtBpOf(requests, id)),
      price: showAmount(price, unit),
    }),
    shipped: fill(words.shipped, { amount: showAmount(settled, unit) }),
    'left over': fill(words.leftOver, { amount: showAmount(settled, unit) }),
  } as const;
  return { entry: 0, request: id, title, note: notes[status], amount };
};

const planned = (world: World): readonly DerivationRow[] =>
  isOpen(world)
    ? planCommit(world).goesIn.map(({ request: { id, title }, amount }) => ({
        ...{ entry: 0, request: id, title, amount: amount ?? 0 },
        note: words.planned,
      }))
    : [];

const heldBack = (world: World): readonly DerivationRow[] =>
  isOpen(world)
    ? [
        {
          ...unposted,
          title: words.reserve,
          note: words.heldBack,
          amount: -world.allocation.reserve,
        },
      ]
    : [];
