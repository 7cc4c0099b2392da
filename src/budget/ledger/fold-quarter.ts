/** The state of a quarter: its rows of the ledger, one after the other. */
import type { LedgerEntry } from '../ledger-entry';
import { evolve } from './evolve';
import { oncePer } from './once-per';
import { initialState, type OwnState, type QuarterState } from './quarter-state';
import { standingEntries } from './standing-entries';

const amounts = [
  'builtBp',
  'price',
  'actual',
  'sunk',
  'disruption',
  'priceShown',
  'credit',
  'effect',
] as const;

/**
 * Reading goes on behind a broken seal, so an amount that somebody has typed over with text counts as nothing here; the
 * seal check names its row, and until it is put right nothing is posted.
 */
const readable = (entry: LedgerEntry): LedgerEntry => (areNumbers(entry) ? entry : withoutTexts(entry));

/** Behind what is said here stands the entry itself, which may be one that reads its fields from a row. */
const withoutTexts = (entry: LedgerEntry): LedgerEntry => {
  const typedOver = amounts.filter((amount) => Number.isNaN(entry[amount]));
  const noAmount = Object.fromEntries(typedOver.map((amount) => [amount, { value: 0 }]));
  return Object.create(entry, noAmount) as LedgerEntry;
};

/** Their sum is none as soon as one of them is none. */
const areNumbers = ({
  builtBp,
  price,
  actual,
  sunk,
  disruption,
  priceShown,
  credit,
  effect,
}: LedgerEntry): boolean =>
  !Number.isNaN(builtBp + price + actual + sunk + disruption + priceShown + credit + effect);

/** All quarters in one pass, as an action asks for most of them. */
const foldAll = oncePer((entries: readonly LedgerEntry[]): ReadonlyMap<string, QuarterState> => {
  const states = new Map<string, OwnState>();
  for (const entry of standingEntries(entries)) {
    let state = states.get(entry.quarter);
    if (!state) states.set(entry.quarter, (state = initialState(entry.quarter)));
    evolve(state, readable(entry));
  }
  return states;
});

/** Entries of other quarters may stand between; their order on the tab counts. */
export const foldQuarter = (entries: readonly LedgerEntry[], quarter: string): QuarterState =>
  foldAll(entries).get(quarter) ?? initialState(quarter);
