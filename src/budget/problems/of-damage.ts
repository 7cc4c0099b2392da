/** What "Check and repair" finds in the workbook beside the other problems: damage that numbers stand in spite of, or that only looks. */
import type { Place, TabName } from '../place';
import { quote } from '../quote';
import { notice, problem } from './said';

const onTab = (tab: TabName, header = ''): Place => ({ tab, row: 1, header });

/**
 * @cause Somebody renamed a tab of the add-on.
 * @remedy Nothing has to be done: it is known by a hidden key. A repair writes the old name back.
 */
export const renamedTab = (tab: TabName, label: string) =>
  notice(
    'renamed-tab',
    `The tab ${tab} is named ${quote(label)} now. It is understood, and no number changes.`,
    onTab(tab),
  );

/**
 * @cause Somebody hid a tab of the add-on.
 * @remedy Nothing has to be done: hidden rows and columns count in every number. A repair shows the tab.
 */
export const hiddenTab = (tab: TabName) =>
  notice('hidden-tab', `The tab ${tab} is hidden. It counts in every number all the same.`, onTab(tab));

/**
 * @cause Somebody typed over a header of the add-on.
 * @remedy Nothing has to be done: the column is known by a hidden key. A repair writes the old header back.
 */
export const renamedHeader = (tab: TabName, header: string, shown: string) =>
  notice(
    'renamed-header',
    `The column ${header} of ${tab} is headed ${shown === '' ? 'by a blank cell' : quote(shown)} now. It is understood, and no number changes.`,
    onTab(tab, header),
  );

/**
 * @cause Columns of the add-on are hidden.
 * @remedy Nothing has to be done: they count in every number. A repair shows them.
 */
export const hiddenColumns = (tab: TabName, headers: readonly string[], named: string) =>
  notice(
    'hidden-columns',
    `Hidden on ${tab}: ${named}. They count in every number all the same.`,
    onTab(tab, headers[0]),
  );

/**
 * @cause Cells of the add-on's table were merged: all but the first of them read as blank.
 * @remedy A repair parts them; where a merge reaches into a column of somebody's own, part it by hand (Format, Merge cells, Unmerge).
 */
export const mergedCells = (place: Place, cells: string, isOurs: boolean) =>
  problem(
    'merged-cells',
    `${place.tab} has merged cells in ${cells}: all but the first of them read as blank.${isOurs ? '' : ' The merge reaches into a column of your own, so unmerge it by hand (Format, Merge cells).'}`,
    place,
  );

/**
 * @cause The tab has a filter, which may hide rows from everybody.
 * @remedy Nothing has to be done: hidden rows count in every number. A repair takes the filter off.
 */
export const filtered = (tab: TabName) =>
  notice(
    'filtered',
    `${tab} has a filter. Rows that it hides count in every number all the same.`,
    onTab(tab),
  );

/**
 * @cause A paste or somebody's hand took away what set-up had laid out: notes, drop-downs, colours, warnings, frozen rows, hidden keys.
 * @remedy A repair lays it out again; values are not touched.
 */
export const lostLook = (tab: TabName, what: string, header = '', row = 1) =>
  notice('lost-look', `${tab} has lost ${what}.`, { tab, row, header });

/**
 * @cause A paste brought a number format that means something else: a date for points, plain text for a number.
 * @remedy A repair gives the cells their format back.
 */
export const lostFormat = (place: Place, cells: string) =>
  problem(
    'lost-format',
    `${place.header} has a number format of another kind in ${cells}, so its values read as something else.`,
    place,
  );

/**
 * @cause A number was pasted or imported as text: '1,5', '20 pts', '40 %'.
 * @remedy It is understood here, but the sheet's own sums can't count it. A repair writes the number.
 */
export const textNumber = (place: Place, cells: string) =>
  notice(
    'text-number',
    `${place.header} is text where a number belongs, in ${cells}. Formulas can't count it.`,
    place,
  );

/**
 * @cause A date was pasted or imported as text.
 * @remedy A repair writes the date; '08/12/2026' can be two days and is left to its writer.
 */
export const textDate = (place: Place, cells: string) =>
  notice(
    'text-date',
    `${place.header} is text where a date belongs, in ${cells}. The sheet can't sort or compare it.`,
    place,
  );

/**
 * @cause A word is not one of its list: misspelt, or another tool's.
 * @remedy A repair writes the word that was most likely meant.
 */
export const misspelt = (place: Place, cells: string) =>
  problem('misspelt', `${place.header} holds words that are not of its list, in ${cells}.`, place);

/**
 * @cause Spaces or signs that nobody sees came along with a paste.
 * @remedy They are understood here, but the sheet's own sums compare to the letter. A repair takes them away.
 */
export const straySpaces = (place: Place, cells: string) =>
  notice(
    'stray-spaces',
    `${place.header} holds spaces or signs that nobody sees, in ${cells}. Formulas compare to the letter.`,
    place,
  );

/**
 * @cause A formula that somebody placed in an input cell shows an error.
 * @remedy Correct the formula, or type the value.
 */
export const errorCell = (place: Place, cells: string) =>
  problem(
    'error-cell',
    `${place.header} shows an error in ${cells}. Correct the formula there, or type the value: nobody else can know it.`,
    place,
  );

/**
 * @cause A whole document was pasted into one cell.
 * @remedy Move it to a document and keep its address; sentences show the first 80 characters.
 */
export const tooLong = (place: Place, cells: string) =>
  notice(
    'too-long',
    `${place.header} holds more than 5,000 characters in ${cells}. It is kept as it is, and sentences show its beginning; a document and its address would be easier to read.`,
    place,
  );

/**
 * @cause An action ended half way while it made functions calculate again.
 * @remedy A repair takes the marks away; so does the next action.
 */
export const markedFormulas = () =>
  problem(
    'marked-formulas',
    'Formulas with functions of Sales Budget show an error, because an action ended half way.',
  );

/**
 * @cause Somebody typed over a total, or rows and columns were inserted where its formula could not follow.
 * @remedy A repair writes the formula back.
 */
export const brokenTotal = (place: Place, cells: string) =>
  problem(
    'broken-total',
    `${place.header} is not its formula any more in ${cells}, so it may show another number than the ledger.`,
    place,
  );

/**
 * @cause Somebody typed over a computed cell, or a day has passed since it was written.
 * @remedy A repair writes it anew, and so does the next action.
 */
export const typedOver = (place: Place, cells: string) =>
  notice(
    'typed-over',
    `${place.header} does not say what follows from the ledger and the day, in ${cells}.`,
    place,
  );

/**
 * @cause Rows were copied, pasted or written by another program: two rows have one ID, or a row has none.
 * @remedy A repair gives the copies and the new rows IDs of their own; a copy begins as New.
 */
export const lackingIds = (place: Place, cells: string) =>
  notice('lacking-ids', `These rows have no ID of their own: ${cells}.`, place);

/**
 * @cause Ranks are tied, have gaps, or are no whole numbers.
 * @remedy A repair tidies them in the order they are in.
 */
export const untidyRanks = (place: Place, cells: string, whyNot: string) =>
  notice(
    'untidy-ranks',
    `The ranks are not 1, 2, 3 … in ${cells}.${whyNot === '' ? '' : ` ${whyNot}`}`,
    place,
  );

/**
 * @cause The ledger's tab is gone, or a column of it, and what stood there can be known from nowhere else.
 * @remedy Undo, or go back to a version before it (File, Version history). Nothing is written in its place.
 */
export const lostLedger = (what: string) =>
  problem(
    'lost-ledger',
    `${what} is gone, and the ledger is never written anew. Bring it back with Undo or File, Version history; until then nothing can be posted.`,
    onTab('Changes'),
  );

/**
 * @cause Somebody has put a filter view or a sort over the ledger's rows, and left them in another order.
 * @remedy A repair sorts them by Entry: with the entries in order every seal fits again.
 */
export const sortedLedger = (row: number) =>
  notice(
    'sorted-ledger',
    'The entries of the ledger stand in another order than they were posted in. Every one of them is whole.',
    {
      tab: 'Changes',
      row,
      header: 'Entry',
    },
  );
