/** Problems of the workbook's shape: tabs and headers that are missing, doubled or somebody else's, cells that can't be read, the example quarter. */
import { count } from '../../words/count';
import { problemsOfTabs as words } from '../../words/en/problems-tabs';
import { fill } from '../../words/fill';
import type { Place, TabName } from '../place';
import { quote } from '../showing/quote';
import { onAllocation, problem } from './said';

/**
 * @cause A tab of the add-on was deleted or renamed, or the spreadsheet has not been set up yet.
 * @remedy Choose “Set up this spreadsheet” in the menu.
 */
export const missingTab = (name: TabName) => problem('missing-tab', fill(words.missingTab, { tab: name }));

/**
 * @cause A header of the add-on was overwritten, or its column deleted.
 * @remedy Write the header back, or set up again, which adds the column at the end.
 */
export const missingHeader = (tab: TabName, header: string) =>
  problem('missing-header', fill(words.missingHeader, { tab, header: quote(header) }), {
    tab,
    row: 1,
    header,
  });

/**
 * @cause Two columns of one tab have the same header, so nobody can tell which one is meant.
 * @remedy Rename or delete the one that is not meant.
 */
export const duplicateHeader = (tab: TabName, header: string) =>
  problem('duplicate-header', fill(words.duplicateHeader, { tab, header: quote(header) }), {
    tab,
    row: 1,
    header,
  });

/**
 * @cause A tab with a name that the add-on needs holds something else, and set-up never takes over anybody's tab.
 * @remedy Rename that tab and set up again.
 */
export const foreignTab = (tab: TabName, firstText: unknown) =>
  problem('foreign-tab', fill(words.foreignTab, { tab, text: quote(firstText) }), {
    tab,
    row: 1,
    header: '',
  });

/**
 * @cause A tab named Weekly holds something else than the meeting's page, which would be lost under it.
 * @remedy Rename that tab and build the page again.
 */
export const foreignTabWeekly = (corner: string) =>
  problem('foreign-tab', fill(words.foreignTabWeekly, { text: quote(corner) }), {
    tab: 'Weekly',
    row: 1,
    header: '',
  });

/**
 * @cause A cell holds something else than its column is for, on any tab: text for a number, another unit, no date, no choice of its list.
 * @remedy Write what the sentence asks for; until then the cell reads as blank.
 */
export const unreadable = (place: Place, called: string, wrong: string) =>
  problem('unreadable', fill(words.unreadable, { cell: called, whatIsWrong: wrong }), place);

/**
 * @cause The Allocation tab has no row that could be read as a quarter.
 * @remedy Write the quarter, its first and last day and the capacity in row 2.
 */
export const noQuarter = () => problem('no-quarter', words.noQuarter, onAllocation({ row: 2 }, 'Quarter'));

/**
 * @cause “Load example quarter” was chosen where there are rows already, and made-up requests among real ones help nobody.
 * @remedy Load the example in a new spreadsheet.
 */
export const notEmpty = (name: TabName, { length }: readonly unknown[]) =>
  problem('not-empty', count(words.notEmpty, length, { tab: name }));

/**
 * @cause “Remove example” was chosen and no example is loaded.
 * @remedy Nothing needs to be done.
 */
export const noExample = () => problem('no-example', words.noExample);

/**
 * @cause A quarter of your own was posted to the example's ledger, and the seals chain all entries to one another.
 * @remedy Start your own quarters in a new spreadsheet.
 */
export const exampleInUse = ({ entry, quarter }: { readonly entry: number; readonly quarter: string }) =>
  problem('example-in-use', fill(words.exampleInUse, { entry, quarter }));
