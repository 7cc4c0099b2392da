/** The sidebar's words for a change, as the rules know it. */
import { viewPrice as words } from '../../words/en/view-price';
import type { Change, PullCause } from '../../budget/decisions/change';
import type { Problem } from '../../budget/problem';
import {
  causeMissing,
  unknownChange,
  unreadableAmount,
  unreadableAmountBlank,
} from '../../budget/problems/of-changes';
import { readAmount } from '../../budget/reading/read-amount';
import type { Amount } from '../../budget/amount';
import type { Unit } from '../../budget/unit';
import type { ChangeRequest } from '../api';

/** Every change in the order asked, or every reason why some of it can't be read. A swap is a drop and an add in one event. */
export const readChange = (
  change: ChangeRequest,
  unit: Unit,
): readonly Change[] | { readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const changes = readOne(change, {
    amount: (text, what) => {
      const amount = readAmount(text, unit);
      if (typeof amount === 'number') return amount;
      problems.push(
        amount === 'blank' ? unreadableAmountBlank(what, unit) : unreadableAmount(what, text, amount.wrong),
      );
      return 0;
    },
    cause: (text) => {
      const cause = causes.find((name) => name.toLowerCase() === text.trim().toLowerCase());
      if (!cause) problems.push(causeMissing());
      return cause ?? 'No fault';
    },
  });
  if (changes === null) return { problems: [unknownChange()] };
  return problems.length > 0 ? { problems } : changes;
};

/** What can't be read is collected, and stands in for something that is never used. */
interface Reader {
  readonly amount: (text: string, what: string) => Amount;
  readonly cause: (text: string) => PullCause;
}

const causes: readonly PullCause[] = ['Product', 'Company', 'No fault'];

/** null for anything that is no change of ours. */
const readOne = (change: ChangeRequest, read: Reader): readonly Change[] | null => {
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
      return [{ kind: 'grow', id: change.out, by: read.amount(change.by, words.growsBy) }];
    case 'cut': {
      const by = read.amount(change.by, words.cutBy);
      return [{ kind: 'cut', id: change.out, by, isShippable: change.shippable }];
    }
    case 'ship':
      return [{ kind: 'ship', id: change.out, actual: read.amount(change.actual, words.reallyTook) }];
    case 're-estimate':
      return [{ kind: 're-estimate', id: change.out, to: read.amount(change.to, words.newEstimate) }];
    case 'pull':
      return [{ kind: 'pull', id: change.out, cause: read.cause(change.cause) }];
    case 'grant':
    case 'take':
    case 'lend':
      return [{ kind: change.kind, amount: read.amount(change.amount, words.howMuchTo[change.kind]) }];
    case 'together': {
      const all = change.changes.map((each) => readOne(each, read));
      return all.some((each) => each === null) ? null : all.flatMap((each) => each ?? []);
    }
    default:
      return null;
  }
};
