/** Hand edits that differ from the ledger, each with what applying it would do and cost. */
import { pendingOutcome } from '../../budget/pending/pending-in-words';
import { joinSentences } from '../../words/join-sentences';
import type { PendingView } from '../api';
import type { Desk } from '../run/desk';
import { locate } from './locate-problem';

/** HubSpot, 40 % built, typed Declined on day 35: '… Applied, it is dropped: costs 11, gives 9 back.' Each is priced alone. */
export const pendingViews = ({ pending, world, workbook }: Desk): PendingView[] =>
  pending.map((change) => {
    const { key, place, says } = change;
    const { tab, cell } = locate(place, workbook.tabs);
    const { then, ...outcome } = pendingOutcome(world, change);
    return { key, tab, cell, says: joinSentences([says, then]), ...outcome };
  });
