/** Problems of the ledger: rows of Changes that are not as they were posted. Nothing is posted until they are. */
import { problemsOfLedger as words } from '../../words/en/problems-ledger';
import { fill } from '../../words/fill';
import { problem } from './said';

/**
 * @cause A cell of a posted entry was changed, so its seal no longer fits.
 * @remedy Undo the edit, or go back to a version before it (File, Version history).
 */
export const ledgerEdited = (entry: number, row: number) =>
  problem('ledger-edited', fill(words.ledgerEdited, { entry }), { tab: 'Changes', row, header: 'Seal' });

/**
 * @cause A row of the ledger was deleted, or its number was changed.
 * @remedy Undo the edit, or go back to a version before it (File, Version history).
 */
export const ledgerMissing = (entry: number, row: number) =>
  problem('ledger-missing', fill(words.ledgerMissing, { entry }), { tab: 'Changes', row, header: 'Entry' });

/**
 * @cause A row that was not posted stands among or below the entries: inserted, copied or typed there.
 * @remedy Delete that row.
 */
export const ledgerInserted = (_entry: number, row: number) =>
  problem('ledger-inserted', fill(words.ledgerInserted, { row }), { tab: 'Changes', row, header: 'Entry' });

/**
 * @cause Rows of the ledger were moved or sorted; every entry is sealed to the one before it.
 * @remedy Undo the edit, or go back to a version before it (File, Version history).
 */
export const ledgerOutOfOrder = (entry: number, row: number) =>
  problem('ledger-out-of-order', fill(words.ledgerOutOfOrder, { entry }), {
    tab: 'Changes',
    row,
    header: 'Entry',
  });
