/** The sidebar's words for a change, as the rules know it. */
import type { Change, PullCause } from '../budget/decisions/change';
import type { Problem } from '../budget/problem';
import { quote } from '../budget/quote';
import { readAmount } from '../budget/read-amount';
import type { Amount } from '../budget/amount';
import { units, type Unit } from '../budget/unit';
import type { ChangeRequest } from './api';

/** Every change in the order asked, or every reason why some of it can't be read. A swap is a drop and an add in one event. */
export const readChange = (
  change: ChangeRequest,
  unit: Unit,
): readonly Change[] | { readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const amount = (text: string, what: string): Amount => {
    const read = readAmount(text, unit);
    if (typeof read === 'number') return read;
    problems.push(unreadable(text, what, read === 'blank' ? '' : read.wrong, unit));
    return 0;
  };
  const changes = readOne(change, amount);
  if (changes === null) return { problems: [unknownChange] };
  return problems.length > 0 ? { problems } : changes;
};

type ReadAmount = (text: string, what: string) => Amount;

/** null for anything that is no change of ours. */
const readOne = (change: ChangeRequest, amount: ReadAmount): readonly Change[] | null => {
  switch (change.kind) {
    case 'drop':
    case 'pause':
      return [{ kind: change.kind, id: change.out }];
    case 'add':
    case 'reinstate':
      return [{ kind: change.kind, id: change.in }];
    case 'swap':
      return [
        { kind: 'drop', id: change.out },
        { kind: 'add', id: change.in },
      ];
    case 'grow':
      return [{ kind: 'grow', id: change.out, by: amount(change.by, 'How much it grows by') }];
    case 'cut': {
      const by = amount(change.by, 'How much is cut');
      return [{ kind: 'cut', id: change.out, by, isShippable: change.shippable }];
    }
    case 'ship':
      return [{ kind: 'ship', id: change.out, actual: amount(change.actual, 'What it really took') }];
    case 're-estimate':
      return [{ kind: 're-estimate', id: change.out, to: amount(change.to, 'The new estimate') }];
    case 'pull':
      // An unknown cause is refused where pulls are priced, by name.
      return [{ kind: 'pull', id: change.out, cause: change.cause as PullCause }];
    case 'grant':
    case 'take':
    case 'lend':
      return [{ kind: change.kind, amount: amount(change.amount, `How much to ${change.kind}`) }];
    case 'together': {
      const all = change.changes.map((each) => readOne(each, amount));
      return all.some((each) => each === null) ? null : all.flatMap((each) => each ?? []);
    }
    default:
      return null;
  }
};

const unreadable = (text: string, what: string, why: string, unit: Unit): Problem => ({
  code: 'unreadable-amount',
  says:
    why === ''
      ? `${what} is missing. Write a number of ${units[unit].plural} above 0, such as 5.`
      : `${what} is ${quote(text)}. ${why}`,
});

const unknownChange: Problem = {
  code: 'unknown-change',
  says: 'This is no change that can be made here. Drop, swap, add, pause, grow, cut, reinstate, ship, re-estimate, pull, grant, take and lend are.',
};
