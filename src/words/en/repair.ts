/** Check and repair: what was looked at, what is lost of a table's look, and what a repair writes. */
import { topic } from '../topic';

export const repair = topic('repair', {
  looked: '{tabs} tabs, {columns} columns and {entries} entries of the ledger',
  andMore: '{names} and {n} more',
  /** What of the ledger nobody can invent, at the beginning of a sentence. */
  changesTab: 'The tab Changes',
  changesColumn: 'The column {header} of Changes',
  /** Tabs and columns that a repair adds, names or shows. */
  addsTab: 'the tab {tab}, empty, with its columns',
  addsWeekly: 'the tab Weekly; “Build weekly tab” fills it',
  addsColumnFilled: 'the column {header} at the end of {tab}, filled where it can be',
  addsColumnBlank: 'the column {header} at the end of {tab}, blank: what it held is in File, Version history',
  namesTab: 'the tab’s name: {tab}',
  showsTab: 'shows the tab {tab}',
  showsColumns: 'shows {headers}',
  parts: 'parts {cells}; the value stays in its first cell',
  takesFilterOff: 'takes the filter off {tab}; no cell changes',
  /** Looks that are lost, and what brings them back. */
  notes: 'the notes of {headers}',
  dropDown: 'the drop-down of {header} in {cells}',
  dropDownOf: 'the drop-down of {header}: {choices}',
  format: 'the number format {format} in {cells}',
  headerRow: 'its frozen header row',
  freezesRow: 'row 1 frozen',
  frozenColumns: 'its frozen columns',
  freezesColumns: { one: 'the first column frozen', other: 'the first {n} columns frozen' },
  warning: 'the warning on {headers}',
  warns: 'a warning on {headers}; nobody is locked out',
  colours: { one: '{n} colour rule', other: '{n} colour rules' },
  addsColours: {
    one: '{n} colour rule beside those of your own',
    other: '{n} colour rules beside those of your own',
  },
  keys: 'hidden keys of its columns, by which they are known when renamed',
  addsKeys: 'a hidden key on each column; no cell changes',
  /** What stands beside the cell that becomes blank. */
  blank: 'blank',
  /** The new header of a column that bears one of ours; {n} where there are several. */
  copyOfHeader: '{header} (copy)',
  nthCopyOfHeader: '{header} (copy {n})',
  /** Cells that are computed. */
  formulas: 'the formulas as they were typed',
  formula: 'the formula of {header} in {cells}',
  /** `cell` is B7, `id` R-3. */
  copyOf: '{cell} (a copy of {id})',
  idAgain: '{cell}: {id} again',
  newId: '{cell}: a new ID',
  sorts: 'sorts rows 2 to {last} of Changes by Entry; no cell of them changes',
});
