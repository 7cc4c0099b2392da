/** Problems of the workbook's shape: tabs and headers that are missing, doubled or somebody else's, cells that can't be read, the example quarter. */
import type { Place, TabName } from '../place';
import { quote } from '../quote';
import { onAllocation, problem } from './said';

/**
 * @cause A tab of the add-on was deleted or renamed, or the spreadsheet has not been set up yet.
 * @remedy Choose “Set up this spreadsheet” in the menu.
 */
export const missingTab = (name: TabName) =>
  problem(
    'missing-tab',
    `The tab ${name} is missing. Choose “Set up this spreadsheet” in the Sales Budget menu: it adds the tab and touches nothing else.`,
  );

/**
 * @cause A header of the add-on was overwritten, or its column deleted.
 * @remedy Write the header back, or set up again, which adds the column at the end.
 */
export const missingHeader = (tab: TabName, header: string) =>
  problem(
    'missing-header',
    `${tab} has no column headed ${quote(header)}. Write that header back, or choose “Set up this spreadsheet”: it adds the column at the end.`,
    { tab, row: 1, header },
  );

/**
 * @cause Two columns of one tab have the same header, so nobody can tell which one is meant.
 * @remedy Rename or delete the one that is not meant.
 */
export const duplicateHeader = (tab: TabName, header: string) =>
  problem(
    'duplicate-header',
    `${tab} has two columns headed ${quote(header)}. Rename or delete the one that is not meant; nothing is read or written until then.`,
    { tab, row: 1, header },
  );

/**
 * @cause A tab with a name that the add-on needs holds something else, and set-up never takes over anybody's tab.
 * @remedy Rename that tab and set up again.
 */
export const foreignTab = (tab: TabName, firstText: unknown) =>
  problem(
    'foreign-tab',
    `There is already a tab named ${tab} that is not ours: it holds ${quote(firstText)}. Rename it and set up again; nothing was changed.`,
    { tab, row: 1, header: '' },
  );

/**
 * @cause A tab named Weekly holds something else than the meeting's page, which would be lost under it.
 * @remedy Rename that tab and build the page again.
 */
export const foreignTabWeekly = (corner: string) =>
  problem(
    'foreign-tab',
    `There is already a tab named Weekly that is not ours: it begins with ${quote(corner)}. Rename it and try again; nothing was changed.`,
    { tab: 'Weekly', row: 1, header: '' },
  );

/**
 * @cause A cell holds something else than its column is for, on any tab: text for a number, another unit, no date, no choice of its list.
 * @remedy Write what the sentence asks for; until then the cell reads as blank.
 */
export const unreadable = (place: Place, called: string, wrong: string) =>
  problem('unreadable', `${called}: ${wrong}`, place);

/**
 * @cause The Allocation tab has no row that could be read as a quarter.
 * @remedy Write the quarter, its first and last day and the capacity in row 2.
 */
export const noQuarter = () =>
  problem(
    'no-quarter',
    'Allocation has no quarter yet. In row 2 write its name (such as 2026-Q4), its first and last day and the capacity; blank sales share means 10 %.',
    onAllocation({ row: 2 }, 'Quarter'),
  );

/**
 * @cause “Load example quarter” was chosen where there are rows already, and made-up requests among real ones help nobody.
 * @remedy Load the example in a new spreadsheet.
 */
export const notEmpty = (name: TabName, { length }: readonly unknown[]) =>
  problem(
    'not-empty',
    `The example goes into empty tabs, and ${name} has ${length} filled ${length === 1 ? 'row' : 'rows'}. Use a new spreadsheet for it; nothing was changed.`,
  );

/**
 * @cause “Remove example” was chosen and no example is loaded.
 * @remedy Nothing needs to be done.
 */
export const noExample = () => problem('no-example', 'There is no example in this spreadsheet.');

/**
 * @cause A quarter of your own was posted to the example's ledger, and the seals chain all entries to one another.
 * @remedy Start your own quarters in a new spreadsheet.
 */
export const exampleInUse = ({ entry, quarter }: { readonly entry: number; readonly quarter: string }) =>
  problem(
    'example-in-use',
    `Entry ${entry} of the ledger belongs to ${quarter}, which is not the example’s. The ledger is never cut, so the example stays; start your own quarters in a new spreadsheet.`,
  );
