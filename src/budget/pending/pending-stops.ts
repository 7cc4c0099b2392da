/** A request that somebody has edited by hand is changed further only once the edit is settled. */
import type { Problem } from '../problem';
import type { PendingChange } from './pending-change';

/** One problem for each pending change of these requests; [] when there is none. */
export const pendingStops = (pending: readonly PendingChange[], ids: readonly string[]): Problem[] =>
  pending
    .filter(({ request }) => ids.includes(request))
    .map(({ place, says, whyNotApply }) => ({
      code: 'pending-first',
      place,
      says: `${says} ${whyNotApply === '' ? 'Apply it or revert it first.' : 'Revert it first.'}`,
    }));
