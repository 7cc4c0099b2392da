/** What went wrong when a call did not answer, in a person's words, with the way out. */
import { isWrite, type Call } from './call';
import { failureCauses, unknownFailure } from './failure-causes';

export interface Failure {
  readonly call: Call;
  /** What Google said, word for word. */
  readonly text: string;
}

export interface Explanation {
  readonly code: string;
  readonly title: string;
  readonly remedy: string;
  /** A write ended in doubt: home is read again before anything is tried, so nothing is posted twice. */
  readonly lookFirst: boolean;
}

export function explain({ call, text }: Failure): Explanation {
  const { code, title, advice, isSafe } =
    failureCauses.find(({ pattern }) => pattern.test(text)) ?? unknownFailure;
  const lookFirst = isWrite(call.name) && !isSafe;
  return { code, title, lookFirst, remedy: lookFirst ? `${advice} ${inDoubt}` : advice };
}

const inDoubt = 'It may or may not have been recorded: look at the budget before you do it again.';
