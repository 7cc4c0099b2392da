/** The columns of the two CSV files, under the headers that the tabs have. */
import type { ExportedEntry, ExportedRequest } from './quarter-export';

export const requestColumns: readonly (readonly [header: string, key: keyof ExportedRequest])[] = [
  ['ID', 'id'],
  ['Rank', 'rank'],
  ['Request', 'title'],
  ['Estimate', 'estimate'],
  ['Status', 'status'],
  ['Built (%)', 'built'],
  ['Price', 'price'],
  ['Customer', 'customer'],
  ['Deal value', 'dealValue'],
  ['Close date', 'closeDate'],
  ['Asked by', 'askedBy'],
  ['Asks', 'asks'],
  ['Motive', 'motive'],
  ['Not before', 'notBefore'],
  ['Product says', 'productSays'],
  ['Product rank', 'productRank'],
  ['Promised to', 'promisedTo'],
  ['Promised by', 'promisedBy'],
  ['Due', 'due'],
  ['Paid by', 'paidBy'],
  ['Product met customer', 'metCustomer'],
  ['Asked on', 'askedOn'],
  ['Deal', 'deal'],
  ['Merged into', 'mergedInto'],
  ['Source', 'source'],
  ['Notes', 'notes'],
];

export const entryColumns: readonly (readonly [header: string, key: keyof ExportedEntry])[] = [
  ['Entry', 'entry'],
  ['Apply', 'apply'],
  ['When', 'when'],
  ['Quarter', 'quarter'],
  ['Event', 'event'],
  ['Request', 'request'],
  ['Title', 'title'],
  ['Change no.', 'changeNo'],
  ['Built (%)', 'built'],
  ['Price', 'price'],
  ['Actual', 'actual'],
  ['Sunk', 'sunk'],
  ['Disruption', 'disruption'],
  ['Price shown', 'priceShown'],
  ['Credit', 'credit'],
  ['Effect', 'effect'],
  ['Remaining', 'remaining'],
  ['Asked by', 'askedBy'],
  ['Reason', 'reason'],
  ['Cause', 'cause'],
  ['Accepted by', 'acceptedBy'],
  ['Reverses', 'reverses'],
  ['Seal', 'seal'],
];

/** Spreadsheets execute a text that begins with one of these; an apostrophe before it keeps it a text. */
export const executable = /^'*[=+\-@\t\r]/;

const marked = /^'+[=+\-@\t\r]/;

/**
 * Where an Excel that parts columns at semicolons begins another cell, in spite of the quotes around the text: behind a
 * semicolon and on a new line.
 */
const inside = /([;\r\n])(?=[ \t"']*[=+\-@])/g;
const markedInside = /([;\r\n])'(?=[ \t"']*[=+\-@])/g;

/** The text of a cell with an apostrophe before each formula that could begin inside it: defused('x;=1+1') is "x;'=1+1". */
export const defused = (text: string): string => text.replace(inside, "$1'");

/** A cell of our own CSV without the apostrophes that were put into it: unmarked("'=1+1") is '=1+1'. */
export const unmarked = (cell: string): string =>
  (marked.test(cell) ? cell.slice(1) : cell).replace(markedInside, '$1');

/** Only of our own files are apostrophes taken away: anybody else's title may begin with one. */
export const isOwnHeader = (header: readonly string[]): boolean =>
  requestColumns.every(([name], index) => header[index] === name);
