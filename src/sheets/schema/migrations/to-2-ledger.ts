/**
 * Layout 2: the ledger says which Apply a row came with, what was needed, what was shown and what it reverses; the totals
 * follow every kind of event. Rows that are there stay as they were posted, blank in the new columns, under their old seals.
 */
import { writeTotals } from '../../set-up/write-totals';
import { layOutAgain } from './lay-out-again';
import type { Migration } from './migration';

export const toLayoutTwo: Migration = {
  to: 2,
  changes: ['changes', 'allocation'],
  run: (workbook) => {
    const { allocation, requests } = workbook.tabs;
    const changes = layOutAgain(workbook, 'Changes');
    writeTotals(allocation.sheet, { allocation, requests, changes }, 2, allocation.sheet.getLastRow() - 1);
  },
};
