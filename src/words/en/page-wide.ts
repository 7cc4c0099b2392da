/** The pages that open in a dialog, in the lists that lead to them; keyed as the server calls them. */
import { topic } from '../topic';

export const pageWide = topic('pageWide', {
  weekly: { title: 'Weekly meeting', says: 'What to say, to decide, to copy and to print' },
  session: {
    title: 'Rank two at a time',
    says: 'Compare pairs with their evidence; twelve take at most 33 questions',
  },
  health: { title: 'Health', says: 'How it goes, what will not finish, and the ledger' },
  check: { title: 'Check and repair', says: 'When the numbers look wrong' },
  plan: { title: 'Four quarters ahead', says: 'Loads, and what would take an overload off' },
  duplicates: { title: 'Duplicates', says: 'Requests that ask for the same, to merge' },
  heard: { title: 'Who was heard', says: 'What waits for an answer, and whom to tell' },
  import: { title: 'Import requests', says: 'From a CSV file or pasted rows of another tool' },
  export: { title: 'Export the quarter', says: 'Requests and ledger as CSV or JSON' },
});
