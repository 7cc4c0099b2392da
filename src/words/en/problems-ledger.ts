/** Problems of the ledger: rows of Changes that are not as they were posted. Nothing is posted until they are. */
import { topic } from '../topic';

export const problemsOfLedger = topic('problemsOfLedger', {
  ledgerEdited:
    'Entry {entry} is not as it was posted: a cell of it was changed. Undo the edit (File, Version history). Until then nothing can be posted; reading goes on.',
  ledgerMissing:
    'Entry {entry} is missing: its row was deleted or renumbered. Undo the edit (File, Version history). Until then nothing can be posted; reading goes on.',
  ledgerInserted:
    'Row {row} of Changes is none of the ledger: it was inserted, copied or typed there. Delete that row. Until then nothing can be posted; reading goes on.',
  ledgerOutOfOrder:
    'Entry {entry} is out of order: rows of the ledger were moved or sorted. Undo the edit (File, Version history). Until then nothing can be posted; reading goes on.',
});
