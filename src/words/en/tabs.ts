/** What stands in and beside the cells of the tabs, and what is said of a cell that can't be read. */
import { topic } from '../topic';

export const tabs = topic('tabs', {
  /** The note on the cell that marks the layout. */
  markNote:
    'Written by the add-on: how its tabs are laid out, and whose they are. By it a later version knows what to bring up to date, and a copy of the file is recognised.',
  /** Of computed columns, shown by Sheets to whoever types into them. Stands behind the product's name. */
  protection: 'computed, please do not type here',
  /** {remedy} is one of the sentences below. */
  misread: '{header} is {value}. {remedy}',
  /** Names a row that has no name yet, in the place of a title: 'Row 5'. */
  row: 'Row {row}',
  writeNumber: 'Write a plain number.',
  writeDate: 'Write a date.',
  chooseOneOf: 'Choose one of: {choices}.',
});
