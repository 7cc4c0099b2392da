/** Numbers in an order. */
import { topic } from '../topic';

/**
 * Which form a number takes is English: one for 1, 21 …, two for 2, 22 …, few for 3, 23 …, other for all others, 11, 12 and 13
 * among them. A language with one form writes it four times: '{n}.'.
 */
export const ordinals = topic('ordinals', { one: '{n}st', two: '{n}nd', few: '{n}rd', other: '{n}th' });
