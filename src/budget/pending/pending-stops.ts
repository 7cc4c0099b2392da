/** A request that somebody has edited by hand is changed further only once the edit is settled. */
import type { Problem } from '../problem';
import { pendingFirst } from '../problems/of-pending';
import type { PendingChange } from './pending-change';

/** One problem for each pending change of these requests; [] when there is none. */
export const pendingStops = (pending: readonly PendingChange[], ids: readonly string[]): Problem[] =>
  pending.filter(({ request }) => ids.includes(request)).map(pendingFirst);
