/** The pages that need more room than a sidebar has: each opens in a dialog. */
import type { DialogPage } from '../actions/api';

export interface WidePage {
  readonly page: DialogPage;
  readonly title: string;
  readonly says: string;
}

export const widePages: readonly WidePage[] = [
  { page: 'weekly', title: 'Weekly meeting', says: 'What to say, to decide, to copy and to print' },
  {
    page: 'session',
    title: 'Rank two at a time',
    says: 'Compare pairs with their evidence; twelve take at most 33 questions',
  },
  { page: 'health', title: 'Health', says: 'How it goes, what will not finish, and the ledger' },
  { page: 'check', title: 'Check and repair', says: 'When the numbers look wrong' },
  { page: 'plan', title: 'Four quarters ahead', says: 'Loads, and what would take an overload off' },
  { page: 'duplicates', title: 'Duplicates', says: 'Requests that ask for the same, to merge' },
  { page: 'heard', title: 'Who was heard', says: 'What waits for an answer, and whom to tell' },
  { page: 'import', title: 'Import requests', says: 'From a CSV file or pasted rows of another tool' },
  { page: 'export', title: 'Export the quarter', says: 'Requests and ledger as CSV or JSON' },
];
