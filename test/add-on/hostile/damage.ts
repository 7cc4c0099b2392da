/** One kind of damage that people, pastes and other tools do to a workbook, and the hands that do it. */
import type { NodeSheets } from '../../../preview/node';
import type { ProblemCode } from '../../../src/budget/problem';
import { columnLetter } from '../../../src/sheets/a1';
import { columnOf, place } from './good-workbook';

export interface Damage {
  readonly kind: string;
  readonly does: (sheets: NodeSheets) => Promise<unknown>;
  /** What is found, by code, with the cell that its sentence or its place names. */
  readonly found: ProblemCode;
  readonly at: string;
  /** What the repair leaves: '' nothing, else why it stays. */
  readonly left?: 'nobody else can know it' | 'the ledger is never rewritten' | 'the writer has to say';
  /** Rows or columns move, so that other damage is found in another cell than where it was done. */
  readonly moves?: true;
  /** The next edit puts it right by itself. */
  readonly untilEdit?: true;
  /** The money stands still meanwhile; false where what was damaged is a number, and it is said; or Sheets’ own sums can’t read it. */
  readonly keepsTotals?: false | 'in the sidebar';
}

const letter = (sheets: NodeSheets, tab: string, header: string): string =>
  columnLetter(columnOf(sheets, tab, header));

/** As a tool that writes through Google's API, which no edit event tells of; or as a hand in a menu of Sheets. */
export const byApi = (sheets: NodeSheets, body: string): Promise<unknown> =>
  sheets.runFunction('hostile', [body]);

export const inColumn =
  (tab: string, header: string, row: number, text: string) =>
  (sheets: NodeSheets): Promise<unknown> =>
    sheets.paste(tab, place(sheets, tab, header, row), [[text]]);

/** On the sheet `tab`, whose column of the header is `column` and whose letter is `at`. */
export const hand =
  (tab: string, header: string, body: string) =>
  (sheets: NodeSheets): Promise<unknown> =>
    byApi(
      sheets,
      `const book = SpreadsheetApp.getActive(); const sheet = book.getSheetByName('${tab}');
       const column = ${columnOf(sheets, tab, header)}; const at = '${letter(sheets, tab, header)}';
       ${body}; SpreadsheetApp.flush();`,
    );
