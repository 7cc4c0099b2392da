/** Statuses typed by hand on requests that are not committed in this quarter, and what to do about them. */
import { topic } from '../topic';

export const pendingOthers = topic('pendingOthers', {
  /** Names of columns and of statuses are as the tab has them. */
  known: '{request}: Status says {typed}, the ledger says {status}.',
  unknown: '{request}: Status says {typed}, the ledger does not know of it.',
  withoutId: 'It has no ID yet: run Set up again to give it one.',
  notCommittedYet: '{quarter} is not committed yet: rank it, and it goes in with the commit if it fits.',
  quarterClosed: '{quarter} is closed: rank it for the next one.',
  shipped: 'Shipped work stays shipped: revert it, and ask for more in a new row.',
  waits: 'It waits for {quarter}: revert it, or clear Not before first.',
  shelved: 'It is on the shelf, and what was built may count: revert it, and reinstate it.',
  neverCommittedToShip: 'It was never committed, so it can’t ship: revert it.',
  neverCommittedToShelve: 'It was never committed, so there is nothing to shelve: revert it, or decline it.',
});
