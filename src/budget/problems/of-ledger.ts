/** Problems of the ledger: rows of Changes that are not as they were posted. Nothing is posted until they are. */
import { problem } from './said';

/**
 * @cause A cell of a posted entry was changed, so its seal no longer fits.
 * @remedy Undo the edit, or go back to a version before it (File, Version history).
 */
export const ledgerEdited = (entry: number, row: number) =>
  problem(
    'ledger-edited',
    `Entry ${entry} is not as it was posted: a cell of it was changed. Undo the edit (File, Version history). Until then nothing can be posted; reading goes on.`,
    { tab: 'Changes', row, header: 'Seal' },
  );

/**
 * @cause A row of the ledger was deleted, or its number was changed.
 * @remedy Undo the edit, or go back to a version before it (File, Version history).
 */
export const ledgerMissing = (entry: number, row: number) =>
  problem(
    'ledger-missing',
    `Entry ${entry} is missing: its row was deleted or renumbered. Undo the edit (File, Version history). Until then nothing can be posted; reading goes on.`,
    { tab: 'Changes', row, header: 'Entry' },
  );

/**
 * @cause A row that was not posted stands among or below the entries: inserted, copied or typed there.
 * @remedy Delete that row.
 */
export const ledgerInserted = (_entry: number, row: number) =>
  problem(
    'ledger-inserted',
    `Row ${row} of Changes is none of the ledger: it was inserted, copied or typed there. Delete that row. Until then nothing can be posted; reading goes on.`,
    { tab: 'Changes', row, header: 'Entry' },
  );

/**
 * @cause Rows of the ledger were moved or sorted; every entry is sealed to the one before it.
 * @remedy Undo the edit, or go back to a version before it (File, Version history).
 */
export const ledgerOutOfOrder = (entry: number, row: number) =>
  problem(
    'ledger-out-of-order',
    `Entry ${entry} is out of order: rows of the ledger were moved or sorted. Undo the edit (File, Version history). Until then nothing can be posted; reading goes on.`,
    { tab: 'Changes', row, header: 'Entry' },
  );
