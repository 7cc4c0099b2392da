/** What an undo would take back, in the words of buttons and sentences. */
import type { HappenedEvent, LedgerEntry } from '../ledger-entry';
import { listInWords } from '../sentences/list-in-words';
import { showAmountInWords } from '../show-amount';
import type { Unit } from '../unit';

/** What one does: the past tense of the ledger is made of it. A repayment goes with its loan, and says nothing. */
const verbs: Readonly<Partial<Record<HappenedEvent, string>>> = {
  Granted: 'grant',
  Taken: 'take',
  Lent: 'lend',
  Added: 'add',
  Reinstated: 'reinstate',
  Dropped: 'drop',
  Paused: 'pause',
  Grown: 'grow',
  Cut: 'cut',
  'Re-estimated': 're-estimate',
  Shipped: 'ship',
  Pulled: 'pull',
  Renamed: 'rename',
};

const verbOf = ({ event }: LedgerEntry): string => new Map(Object.entries(verbs)).get(event) ?? '';

/** The request, or of a row about the budget its amount. */
const objectOf = ({ request, title, price }: LedgerEntry, unit: Unit): string =>
  request === '' ? showAmountInWords(price, unit) : title || request;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const worded = (entries: readonly LedgerEntry[]): LedgerEntry[] =>
  entries.filter((entry) => verbOf(entry) !== '');

/** 'Drop HubSpot and add SAP', 'Lend 12 points'. */
export const changesInWords = (entries: readonly LedgerEntry[], unit: Unit): string =>
  capital(listInWords(worded(entries).map((entry) => `${verbOf(entry)} ${objectOf(entry, unit)}`)));

/** 'HubSpot dropped and SAP added', '12 points lent'. */
export const changesDoneInWords = (entries: readonly LedgerEntry[], unit: Unit): string =>
  listInWords(worded(entries).map((entry) => `${objectOf(entry, unit)} ${entry.event.toLowerCase()}`));
