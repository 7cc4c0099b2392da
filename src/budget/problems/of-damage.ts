/** What "Check and repair" finds in the workbook beside the other problems: damage that numbers stand in spite of, or that only looks. */
import { problemsOfDamage as words } from '../../words/en/problems-damage';
import { fill } from '../../words/fill';
import type { Place, TabName } from '../place';
import { quote } from '../showing/quote';
import { notice, problem } from './said';

const onTab = (tab: TabName, header = ''): Place => ({ tab, row: 1, header });

/**
 * @cause Somebody renamed a tab of the add-on.
 * @remedy Nothing has to be done: it is known by a hidden key. A repair writes the old name back.
 */
export const renamedTab = (tab: TabName, label: string) =>
  notice('renamed-tab', fill(words.renamedTab, { tab, label: quote(label) }), onTab(tab));

/**
 * @cause Somebody hid a tab of the add-on.
 * @remedy Nothing has to be done: hidden rows and columns count in every number. A repair shows the tab.
 */
export const hiddenTab = (tab: TabName) => notice('hidden-tab', fill(words.hiddenTab, { tab }), onTab(tab));

/**
 * @cause Somebody typed over a header of the add-on.
 * @remedy Nothing has to be done: the column is known by a hidden key. A repair writes the old header back.
 */
export const renamedHeader = (tab: TabName, header: string, shown: string) =>
  notice(
    'renamed-header',
    shown === ''
      ? fill(words.renamedHeader.blank, { header, tab })
      : fill(words.renamedHeader.typed, { header, tab, typed: quote(shown) }),
    onTab(tab, header),
  );

/**
 * @cause Columns of the add-on are hidden.
 * @remedy Nothing has to be done: they count in every number. A repair shows them.
 */
export const hiddenColumns = (tab: TabName, headers: readonly string[], named: string) =>
  notice('hidden-columns', fill(words.hiddenColumns, { tab, columns: named }), onTab(tab, headers[0]));

/**
 * @cause Cells of the add-on's table were merged: all but the first of them read as blank.
 * @remedy A repair parts them; where a merge reaches into a column of somebody's own, part it by hand (Format, Merge cells, Unmerge).
 */
export const mergedCells = (place: Place, cells: string, isOurs: boolean) =>
  problem(
    'merged-cells',
    fill(isOurs ? words.mergedCells.ours : words.mergedCells.shared, { tab: place.tab, cells }),
    place,
  );

/**
 * @cause The tab has a filter, which may hide rows from everybody.
 * @remedy Nothing has to be done: hidden rows count in every number. A repair takes the filter off.
 */
export const filtered = (tab: TabName) => notice('filtered', fill(words.filtered, { tab }), onTab(tab));

/**
 * @cause A paste or somebody's hand took away what set-up had laid out: notes, drop-downs, colours, warnings, frozen rows, hidden keys.
 * @remedy A repair lays it out again; values are not touched.
 */
export const lostLook = (tab: TabName, what: string, header = '', row = 1) =>
  notice('lost-look', fill(words.lostLook, { tab, what }), { tab, row, header });

/**
 * @cause A paste brought a number format that means something else: a date for points, plain text for a number.
 * @remedy A repair gives the cells their format back.
 */
export const lostFormat = (place: Place, cells: string) =>
  problem('lost-format', fill(words.lostFormat, { header: place.header, cells }), place);

/**
 * @cause A number was pasted or imported as text: '1,5', '20 pts', '40 %'.
 * @remedy It is understood here, but the sheet's own sums can't count it. A repair writes the number.
 */
export const textNumber = (place: Place, cells: string) =>
  notice('text-number', fill(words.textNumber, { header: place.header, cells }), place);

/**
 * @cause A date was pasted or imported as text.
 * @remedy A repair writes the date; '08/12/2026' can be two days and is left to its writer.
 */
export const textDate = (place: Place, cells: string) =>
  notice('text-date', fill(words.textDate, { header: place.header, cells }), place);

/**
 * @cause A word is not one of its list: misspelt, or another tool's.
 * @remedy A repair writes the word that was most likely meant.
 */
export const misspelt = (place: Place, cells: string) =>
  problem('misspelt', fill(words.misspelt, { header: place.header, cells }), place);

/**
 * @cause Spaces or signs that nobody sees came along with a paste.
 * @remedy They are understood here, but the sheet's own sums compare to the letter. A repair takes them away.
 */
export const straySpaces = (place: Place, cells: string) =>
  notice('stray-spaces', fill(words.straySpaces, { header: place.header, cells }), place);

/**
 * @cause A formula that somebody placed in an input cell shows an error.
 * @remedy Correct the formula, or type the value.
 */
export const errorCell = (place: Place, cells: string) =>
  problem('error-cell', fill(words.errorCell, { header: place.header, cells }), place);

/**
 * @cause A whole document was pasted into one cell.
 * @remedy Move it to a document and keep its address; sentences show the first 80 characters.
 */
export const tooLong = (place: Place, cells: string) =>
  notice('too-long', fill(words.tooLong, { header: place.header, cells }), place);

/**
 * @cause An action ended half way while it made functions calculate again.
 * @remedy A repair takes the marks away; so does the next action.
 */
export const markedFormulas = () => problem('marked-formulas', words.markedFormulas);

/**
 * @cause Somebody typed over a total, or rows and columns were inserted where its formula could not follow.
 * @remedy A repair writes the formula back.
 */
export const brokenTotal = (place: Place, cells: string) =>
  problem('broken-total', fill(words.brokenTotal, { header: place.header, cells }), place);

/**
 * @cause Somebody typed over a computed cell, or a day has passed since it was written.
 * @remedy A repair writes it anew, and so does the next action.
 */
export const typedOver = (place: Place, cells: string) =>
  notice('typed-over', fill(words.typedOver, { header: place.header, cells }), place);

/**
 * @cause Rows were copied, pasted or written by another program: two rows have one ID, or a row has none.
 * @remedy A repair gives the copies and the new rows IDs of their own; a copy begins as New.
 */
export const lackingIds = (place: Place, cells: string) =>
  notice('lacking-ids', fill(words.lackingIds, { cells }), place);

/**
 * @cause Ranks are tied, have gaps, or are no whole numbers.
 * @remedy A repair tidies them in the order they are in.
 */
export const untidyRanks = (place: Place, cells: string, whyNot: string) =>
  notice(
    'untidy-ranks',
    fill(whyNot === '' ? words.untidyRanks.plain : words.untidyRanks.kept, { cells, whyNot }),
    place,
  );

/**
 * @cause The ledger's tab is gone, or a column of it, and what stood there can be known from nowhere else.
 * @remedy Undo, or go back to a version before it (File, Version history). Nothing is written in its place.
 */
export const lostLedger = (what: string) =>
  problem('lost-ledger', fill(words.lostLedger, { what }), onTab('Changes'));

/**
 * @cause Somebody has put a filter view or a sort over the ledger's rows, and left them in another order.
 * @remedy A repair sorts them by Entry: with the entries in order every seal fits again.
 */
export const sortedLedger = (row: number) =>
  notice('sorted-ledger', words.sortedLedger, {
    tab: 'Changes',
    row,
    header: 'Entry',
  });
