/** What an import would do, and what it could not read in the rows of the file. */
import { topic } from '../topic';

export const importRows = topic('importRows', {
  /** Clauses with commas between them: '58 new, 2 known already'. */
  fresh: '{n} new',
  known: '{n} known already',
  repeated: '{n} repeated in the file',
  untitled: '{n} without a title',
  /** {column}: a column of the tab, such as Close date; by what it should hold. */
  unread: {
    amount: 'Row {row}: {column} {typed} is no amount.',
    day: 'Row {row}: {column} {typed} is no date.',
    number: 'Row {row}: {column} {typed} is no whole number.',
    estimate: 'Row {row}: {column} {typed} is no number above zero.',
  },
  /** {column}: a column of the file; {values}: two or more that differ. */
  twofold: '{column} stands {times} times. Row {row} has {values}.',
  /** Puts two values together, and these with a third. */
  and: '{before} and {next}',
});
