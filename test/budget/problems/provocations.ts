/** By the function that makes the problem: what real people do to meet it. */
import type { Problem } from '../../../src/budget/problem';

export type Provocations = Readonly<
  Record<string, () => readonly Pick<Problem, 'code' | 'says' | 'isNotice'>[]>
>;
