/** The sidebar's words for a change, as the rules know it. */
import { quote } from '../budget/quote';
import type { Change } from '../budget/decisions/change';
import type { Problem } from '../budget/problem';
import { readAmount } from '../budget/read-amount';
import type { Unit } from '../budget/unit';
import type { ChangeRequest } from './api';

/** A swap is a drop and an add in one event. Anything that is no change of ours is refused by name. */
export const readChange = (change: ChangeRequest, unit: Unit): readonly Change[] | Problem => {
  switch (change.kind) {
    case 'drop':
      return [{ kind: 'drop', id: change.out }];
    case 'add':
      return [{ kind: 'add', id: change.in }];
    case 'swap':
      return [
        { kind: 'drop', id: change.out },
        { kind: 'add', id: change.in },
      ];
    case 'ship': {
      const actual = readAmount(change.actual, unit);
      if (typeof actual === 'number') return [{ kind: 'ship', id: change.out, actual }];
      return {
        code: 'unreadable-actual',
        says: `What it really took is ${quote(change.actual)}. Write a number above 0, such as 24.`,
      };
    }
    default:
      return {
        code: 'unknown-change',
        says: 'Drop, swap, add and ship are the changes that can be made here.',
      };
  }
};
