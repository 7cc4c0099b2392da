/** The Status of a request that is not committed in the quarter at hand, as far as the ledger has a say in it. */
import type { LedgerStatus } from '../ledger/status-in-ledger';
import type { Status } from '../request';

/** Only the add-on's actions reach these. */
const reachedByActions: readonly Status[] = ['Committed', 'Building', 'Shipped', 'Shelved'];

/** Shelved work may be given up for good without a word. */
const leavesTheShelf: readonly Status[] = ['Declined', 'Merged'];

/**
 * What the cell has to say; null when what it says is people's own business. `known` is undefined of a request that the
 * ledger never met: typed Committed it goes back to New, for nobody but a manager endorses it.
 */
export const statusDue = (typed: Status, known: LedgerStatus | undefined): Status | null => {
  if (known === 'Shipped') return typed === 'Shipped' ? null : 'Shipped';
  if (known === 'Shelved') return typed === 'Shelved' || leavesTheShelf.includes(typed) ? null : 'Shelved';
  if (known === 'Committed') return typed === 'Committed' || typed === 'Building' ? null : 'Committed';
  return reachedByActions.includes(typed) ? (known ?? 'New') : null;
};
