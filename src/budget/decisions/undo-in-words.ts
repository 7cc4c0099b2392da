/** What an undo would take back, in the words of buttons and sentences. */
import { undo as words } from '../../words/en/undo';
import { fill } from '../../words/fill';
import type { LedgerEntry } from '../ledger-entry';
import { listInWords } from '../../words/list-in-words';
import { showAmountInWords } from '../showing/show-amount';
import type { Unit } from '../unit';
import { kindBehind } from './kind-behind';

/** The request, or of a row about the budget its amount. */
const objectOf = ({ request, title, price }: LedgerEntry, unit: Unit): string =>
  request === '' ? showAmountInWords(price, unit) : title || request;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

type Clauses = typeof words.changes | typeof words.done;

const listed = (entries: readonly LedgerEntry[], unit: Unit, clauses: Clauses): string =>
  listInWords(
    entries.flatMap((entry) => {
      const kind = kindBehind(entry.event);
      return kind === undefined ? [] : [fill(clauses[kind], { what: objectOf(entry, unit) })];
    }),
  );

/** 'Drop HubSpot and add SAP', 'Lend 12 points'. */
export const changesInWords = (entries: readonly LedgerEntry[], unit: Unit): string =>
  capital(listed(entries, unit, words.changes));

/** 'HubSpot dropped and SAP added', '12 points lent'. */
export const changesDoneInWords = (entries: readonly LedgerEntry[], unit: Unit): string =>
  listed(entries, unit, words.done);
