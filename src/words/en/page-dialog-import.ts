/** The page Import requests. */
import { topic } from '../topic';

export const dialogImport = topic('dialogImport', {
  title: 'Import requests',
  nothingImported: 'Nothing was imported',
  /** {file} is its name, {problem} a sentence. */
  wrong: '{file}: {problem}',
  about:
    'An export of Jira, Salesforce, HubSpot, Linear, Productboard, Canny, or a list of your own, with the names of its columns in the first row.',
  chooseFile: 'Choose a CSV file',
  orPaste: 'Or paste the rows with their header',
  readRows: 'Read the rows',
  nothingWritten: 'Nothing is written before you have seen what it is.',
  /** In the place of a file's name. */
  pastedRows: 'Pasted rows',
  openQuote:
    'A quotation mark in row {row} is never closed, so the rows behind it can’t be told apart. Close or double it, and choose the file again.',
  unreadable: 'The file can’t be read. Close it in other programs, or copy its rows and paste them here.',

  import: 'Import',
  importMany: 'Import {n}',
  anotherFile: 'Another file',
  firstGoIn: 'The first {n} go in now. Import the file again for the rest: what is there is left out.',
  firstOfNew: 'The first of what is new',
  closes: 'closes {day}',

  /** What is asked before the file is read on. */
  whichDay: 'Which day is {day}?',
  dayFirst: 'Day first',
  monthFirst: 'Month first',
  /** {difference} is a sentence that says how the two columns differ. */
  whichColumn: '{difference} Which of the columns is the one?',
  theFirst: 'The 1st',
  theSecond: 'The 2nd',
  unread: {
    one: '{n} value can’t be read and stays blank',
    other: '{n} values can’t be read and stay blank',
  },
  /** The last of a list. */
  andMore: 'and {n} more',

  columns: 'Which column is which',
  /** The columns of the tab, keyed as its header has them. */
  fields: {
    Request: 'Request',
    Customer: 'Customer',
    'Deal value': 'Deal value',
    'Close date': 'Close date',
    'Asked by': 'Asked by',
    Asks: 'Asks',
    Motive: 'Motive',
    Estimate: 'Estimate',
    Notes: 'Notes',
    Deal: 'Deal',
    Source: 'Source',
  },
  inUnit: 'in {unit}',
  choose: 'Choose…',
  leaveBlank: 'Leave blank',
  titlesMissing: 'Which column holds the titles?',
  titleUnknown:
    'None of the names in the first row is known as a title. If that row holds the names of the columns, choose the one for Request; if it is a request already, put a row of names above it.',
  chooseColumn: 'Choose which of the two columns counts.',
  nothingNew: 'There is nothing new in it.',
});
