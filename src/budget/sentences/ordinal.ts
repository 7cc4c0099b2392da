/** Numbers in their order, as people say them. */
import { ordinals } from '../../words/en/ordinals';
import { fill } from '../../words/fill';

type Form = (typeof ordinals)[keyof typeof ordinals];

const formFor = (n: number): Form => {
  const { one, two, few, other } = ordinals;
  const byLast: Readonly<Record<number, Form>> = { 1: one, 2: two, 3: few };
  return n % 100 >= 11 && n % 100 <= 13 ? other : (byLast[n % 10] ?? other);
};

/** ordinal(1) is '1st', ordinal(11) is '11th', ordinal(22) is '22nd'. */
export const ordinal = (n: number): string => fill(formFor(n), { n });
