/** Takes hand edits back: the cells say again what the ledger says. Posts nothing. */
import { outcomes as words } from '../words/en/outcomes';
import { fill } from '../words/fill';
import type { PendingChange } from '../budget/pending/pending-change';
import type { Problem } from '../budget/problem';
import { onlyApply } from '../budget/problems/of-pending';
import { notYourRole } from '../budget/problems/of-people';
import { whyNot } from '../budget/people/role';
import { refreshFunctions } from '../sheets/refresh-functions';
import { accepted } from './run/accepted';
import type { Outcome } from './api';
import { choosePending, countPending } from './pending/choose-pending';
import { isDesk, openDesk, type Desk } from './run/desk';
import { editRows } from './pending/edit-rows';
import { busy, refused } from './run/refused';
import { repeated } from './run/repeated';
import { syncRequests } from './sync/sync-requests';
import { underLock } from './run/under-lock';

/** `keys` absent or null: all of them. */
export const revertPending = (quarter: string, keys: readonly string[] | null = null): Outcome =>
  underLock(() => {
    const desk = openDesk(quarter);
    if (!isDesk(desk)) return refused(desk, desk.problems);
    const before = repeated(desk);
    if (before !== null) return before;
    const choice = choosePending(desk, keys);
    if ('problems' in choice) return refused(desk, choice.problems);
    const { chosen } = choice;
    const stopping = whyNotRevert(desk, chosen);
    if (stopping.length > 0) return refused(desk, stopping);
    const edited = editRows(
      desk,
      chosen.flatMap(({ revert }) => revert),
    );
    const workbook = syncRequests(edited);
    refreshFunctions(workbook.spreadsheet);
    return accepted(desk, workbook, fill(words.reverted, { changes: countPending(chosen) }));
  }, busy);

/** Tabs that can't be read stay as they are: nothing is written into a column that may be another. */
export const whyNotRevert = (
  { problems, who, world }: Pick<Desk, 'problems' | 'who' | 'world'>,
  chosen: readonly PendingChange[],
): Problem[] => {
  const says = whyNot(who, world.allocation, 'revert pending');
  return [
    ...(says === '' ? [] : [notYourRole(says)]),
    ...problems.filter(({ place }) => place?.row === 1 && place.tab !== 'Weekly'),
    ...chosen.filter(({ revert }) => revert.length === 0).map(onlyApply),
  ];
};
