/** A change as the rules know it, in the sidebar's words: what an offer prices when it is pressed. */
import { isAboutBudget, type Change } from '../../budget/decisions/change';
import { showAmount } from '../../budget/showing/show-amount';
import type { Unit } from '../../budget/unit';
import type { ChangeRequest } from '../api';

/** The way back of readChange: reading what this gives is the same change. Several are one Apply. */
export const writeChange = (changes: readonly Change[], quarter: string, unit: Unit): ChangeRequest => {
  const all = changes.flatMap((change) => writeOne(change, quarter, unit));
  const [only] = all;
  return all.length === 1 && only ? only : { kind: 'together', quarter, changes: all };
};

const writeOne = (change: Change, quarter: string, unit: Unit): readonly ChangeRequest[] => {
  const text = (amount: number): string => showAmount(amount, unit);
  if (isAboutBudget(change)) return [{ kind: change.kind, quarter, amount: text(change.amount) }];
  const { id } = change;
  switch (change.kind) {
    case 'drop':
    case 'pause':
      return [{ kind: change.kind, quarter, out: id }];
    case 'add':
    case 'reinstate':
      return [{ kind: change.kind, quarter, in: id }];
    case 'grow':
      return [{ kind: 'grow', quarter, out: id, by: text(change.by) }];
    case 'cut':
      return [{ kind: 'cut', quarter, out: id, by: text(change.by), shippable: change.isShippable }];
    case 'ship':
      return [{ kind: 'ship', quarter, out: id, actual: text(change.actual) }];
    case 're-estimate':
      return [{ kind: 're-estimate', quarter, out: id, to: text(change.to) }];
    case 'pull':
      return [{ kind: 'pull', quarter, out: id, cause: change.cause }];
    case 'rename':
      // Titles are edited in the grid and settled as a pending change; no offer renames anything.
      return [];
  }
};
