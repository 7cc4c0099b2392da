/** How names stand in a row, and numbers in an order. */
import { topic } from '../topic';

export const lists = topic('lists', {
  /** 'A, B, C': made by putting one name after another. */
  comma: '{before}, {next}',
  /** 'A and B', 'A, B and C': {before} is 'A' or 'A, B'. */
  and: '{before} and {last}',
  or: '{before} or {last}',
  /**
   * Which form a number takes is English: one for 1, 21 …, two for 2, 22 …, few for 3, 23 …, other for all others, 11, 12 and 13
   * among them. A language with one form writes it four times: '{n}.'.
   */
  ordinal: { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' },
});
