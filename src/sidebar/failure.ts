/** What went wrong when a call did not answer, in a person's words, with the way out. */
import { isWrite, type Call } from './call';
import { failureCauses, unknownFailure } from './failure-causes';
import { pageFailures as words } from '../words/en/page-failures';

export interface Failure {
  readonly call: Call;
  /** What Google said, word for word; '' when it said nothing. */
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
  const { code, isSafe } = failureCauses.find(({ pattern }) => pattern.test(text)) ?? unknownFailure;
  const { happened, advice } = words.whyNoAnswer[code];
  const lookFirst = isWrite(call.name) && !isSafe;
  return { code, title: happened, lookFirst, remedy: advice };
}
