/** The pending changes that a person has chosen by their keys, or why there is nothing to settle. */
import type { PendingChange } from '../../budget/pending/pending-change';
import type { Problem } from '../../budget/problem';
import { notPending, nothingPending } from '../../budget/problems/of-pending';
import { count } from '../../words/count';
import { outcomes as words } from '../../words/en/outcomes';
import { wasCutOff } from '../run/complete-unfinished';
import type { Desk } from '../run/desk';
import { pressMark } from '../run/press';

/** `keys` null: all of them. One that is not pending any more was settled, or edited again, since it was looked at. */
export const choosePending = (
  { pending }: Desk,
  keys: readonly string[] | null,
): { readonly chosen: readonly PendingChange[] } | { readonly problems: readonly Problem[] } => {
  // Of a press that was cut off some are settled already: the second one goes on with the others.
  const isSecond = wasCutOff(pressMark());
  const gone = isSecond ? [] : (keys ?? []).filter((wanted) => !pending.some(({ key }) => key === wanted));
  if (gone.length > 0) return { problems: gone.map(notPending) };
  const chosen = keys === null ? pending : pending.filter(({ key }) => keys.includes(key));
  return chosen.length === 0 && !isSecond ? { problems: [nothingPending()] } : { chosen };
};

/** '1 pending change', '3 pending changes'. */
export const countPending = ({ length }: readonly PendingChange[]): string =>
  count(words.pendingChanges, length);
