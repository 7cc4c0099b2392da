/** What went wrong when a call did not answer, in a person's words, with the way out. */
import type { Call } from './call';
import { isWrite } from './call';

export interface Failure {
  readonly call: Call;
  /** What Google said, word for word. */
  readonly text: string;
}

export interface Explanation {
  readonly code: string;
  readonly title: string;
  readonly remedy: string;
  /** True when nothing was written for certain, so pressing again is safe. */
  readonly safe: boolean;
}

interface Known extends Explanation {
  readonly pattern: RegExp;
}

/** First match wins. Google's texts are quoted in google.md, facts 31, 59, 95–100 and 103. */
const known: readonly Known[] = [
  {
    code: 'accounts',
    pattern: /PERMISSION_DENIED|error occurred while reading from storage/i,
    title: 'Google mixed up two accounts',
    remedy:
      'This browser is signed in to several Google accounts, and Google asked the wrong one. Sign in with one account only, or open the spreadsheet in an incognito window.',
    safe: true,
  },
  {
    code: 'authorization',
    pattern: /authori[sz]ation is required|do not have permission to call|required permissions/i,
    title: 'Sales Budget needs your permission',
    remedy:
      'Choose Extensions, then Sales Budget, and allow access when Google asks. If Google does not ask, you may be signed in to several accounts: use one, or an incognito window.',
    safe: true,
  },
  {
    code: 'protected',
    pattern: /protected cell or object/i,
    title: 'A protected range is in the way',
    remedy: 'Ask the owner of the spreadsheet to let you edit the Sales Budget tabs, then try again.',
    safe: false,
  },
  {
    code: 'busy',
    pattern: /\block\b|too many (scripts|times)|simultaneously|try again later/i,
    title: 'Someone else is changing the budget',
    remedy: 'Nothing was written. Wait a moment and try again.',
    safe: true,
  },
  {
    code: 'timeout',
    pattern: /maximum execution time|timed? ?out|did not answer/i,
    title: 'Google took too long',
    remedy: 'No answer came in time. Wait a moment and try again.',
    safe: false,
  },
  {
    code: 'offline',
    pattern: /NetworkError|HTTP 0|connection failure|offline/i,
    title: 'No connection',
    remedy: 'Google could not be reached. Check that you are online, then try again.',
    safe: false,
  },
  {
    code: 'outdated',
    pattern: /script function not found|is not a function|google is not defined/i,
    title: 'This sidebar is out of date',
    remedy: 'Reload the spreadsheet and open Sales Budget again from the Extensions menu.',
    safe: true,
  },
];

const unknown: Explanation = {
  code: 'unknown',
  title: 'Something went wrong',
  remedy: 'Try again. If it happens again, reload the spreadsheet.',
  safe: false,
};

/** A write that ended in doubt is looked at before it is tried again, so nothing is posted twice. */
export function explain(failure: Failure): Explanation & { readonly lookFirst: boolean } {
  const found = known.find(({ pattern }) => pattern.test(failure.text)) ?? unknown;
  const { code, title, remedy, safe } = found;
  const lookFirst = isWrite(failure.call.name) && !safe;
  return {
    code,
    title,
    safe,
    lookFirst,
    remedy:
      lookFirst && code !== 'protected'
        ? `${remedyInDoubt} ${code === 'offline' ? remedy : ''}`.trim()
        : remedy,
  };
}

const remedyInDoubt = 'It may or may not have been recorded. Look at the budget before you do it again.';
