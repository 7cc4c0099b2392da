/** What an undo would take back, in the words of buttons and sentences. */
import type { LedgerEntry } from '../ledger-entry';
import { listInWords } from '../sentences/list-in-words';
import { showAmountInWords } from '../show-amount';
import type { Unit } from '../unit';
import { kindBehind } from './kind-behind';

/** The request, or of a row about the budget its amount. */
const objectOf = ({ request, title, price }: LedgerEntry, unit: Unit): string =>
  request === '' ? showAmountInWords(price, unit) : title || request;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const worded = (entries: readonly LedgerEntry[]): LedgerEntry[] =>
  entries.filter(({ event }) => kindBehind(event) !== undefined);

/** 'Drop HubSpot and add SAP', 'Lend 12 points'. */
export const changesInWords = (entries: readonly LedgerEntry[], unit: Unit): string =>
  capital(
    listInWords(worded(entries).map((entry) => `${kindBehind(entry.event) ?? ''} ${objectOf(entry, unit)}`)),
  );

/** 'HubSpot dropped and SAP added', '12 points lent'. */
export const changesDoneInWords = (entries: readonly LedgerEntry[], unit: Unit): string =>
  listInWords(worded(entries).map((entry) => `${objectOf(entry, unit)} ${entry.event.toLowerCase()}`));
