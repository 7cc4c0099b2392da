/** What went wrong when a call did not answer, in a person's words, with the way out. */
import { isWrite, type Call } from './call';

export interface Failure {
  readonly call: Call;
  /** What Google said, word for word. */
  readonly text: string;
}

interface Cause {
  readonly code: string;
  readonly pattern: RegExp;
  readonly title: string;
  readonly advice: string;
  /** True when for certain nothing was written, so the same button may be pressed again. */
  readonly isSafe: boolean;
}

/** First match wins. The patterns are Google's own texts: google.md, facts 31, 59, 95 to 100 and 103. */
const causes: readonly Cause[] = [
  {
    code: 'accounts',
    pattern: /PERMISSION_DENIED|reading from storage/i,
    title: 'Google mixed up two accounts',
    advice:
      'This browser is signed in to several Google accounts, and Google asked the wrong one. Sign in with one account only, or open the spreadsheet in an incognito window.',
    isSafe: true,
  },
  {
    code: 'authorization',
    pattern: /authori[sz]ation is required|permission to call|required permissions/i,
    title: 'Sales Budget needs your permission',
    advice:
      'Open Sales Budget from the Extensions menu and allow access when Google asks. If Google does not ask, you may be signed in to several accounts: use one, or an incognito window.',
    isSafe: true,
  },
  {
    code: 'protected',
    pattern: /protected cell or object/i,
    title: 'A protected range is in the way',
    advice: 'Ask the owner of the spreadsheet to let you edit the Sales Budget tabs.',
    isSafe: false,
  },
  {
    code: 'busy',
    pattern: /\block\b|too many|simultaneously|try again later/i,
    title: 'Someone else is changing the budget',
    advice: 'Nothing was written. Wait a moment and try again.',
    isSafe: true,
  },
  {
    code: 'timeout',
    pattern: /execution time|timed? ?out|did not answer/i,
    title: 'Google took too long',
    advice: 'No answer came in time.',
    isSafe: false,
  },
  {
    code: 'offline',
    pattern: /NetworkError|HTTP 0|connection failure|offline/i,
    title: 'No connection',
    advice: 'Google could not be reached. Check that you are online.',
    isSafe: false,
  },
  {
    code: 'outdated',
    pattern: /function not found|is not a function|google is not defined/i,
    title: 'This sidebar is out of date',
    advice: 'Reload the spreadsheet and open Sales Budget again from the Extensions menu.',
    isSafe: true,
  },
];

const unknown = {
  code: 'unknown',
  title: 'Something went wrong',
  advice: 'If it happens again, reload the spreadsheet.',
  isSafe: false,
} as const;

export interface Explanation {
  readonly code: string;
  readonly title: string;
  readonly remedy: string;
  /** A write ended in doubt: home is read again before anything is tried, so nothing is posted twice. */
  readonly lookFirst: boolean;
}

export function explain({ call, text }: Failure): Explanation {
  const { code, title, advice, isSafe } = causes.find(({ pattern }) => pattern.test(text)) ?? unknown;
  const lookFirst = isWrite(call.name) && !isSafe;
  return { code, title, lookFirst, remedy: lookFirst ? `${advice} ${inDoubt}` : advice };
}

const inDoubt = 'It may or may not have been recorded: look at the budget before you do it again.';
