/** Why a file cannot be imported as it is. */
import { topic } from '../topic';

export const importFile = topic('importFile', {
  empty: 'The file is empty. Choose one with a header row and at least one request below it.',
  tooLarge:
    'It has {size} MB, and an import takes at most 5. Export fewer rows or columns, or split the file.',
  noText: 'This is no text file. Export it as CSV, or open it in Sheets and copy the rows from there.',
  tooWide: 'It has {columns} columns, and an import takes at most {most}. Export fewer columns.',
  noHeader: 'Its first row is blank. Put the names of the columns there.',
  noRows:
    'It has a header row and no request below it. Export it again with its rows, or copy them along with the header.',
});
