/** Why Google may give no answer. The patterns are Google's own texts: google.md, facts 31, 59, 95 to 100 and 103. */
import type { pageFailures as words } from '../words/en/page-failures';

export interface FailureCause {
  /** By it stands among the words what is said. */
  readonly code: keyof typeof words.whyNoAnswer;
  readonly pattern: RegExp;
  /** True when for certain nothing was written, so the same button may be pressed again. */
  readonly isSafe: boolean;
}

/** @cause The browser is signed in to several Google accounts, and Google asked the wrong one. */
const accounts: FailureCause = {
  code: 'accounts',
  pattern: /PERMISSION_DENIED|reading from storage/i,
  isSafe: true,
};

/** @cause This person has not allowed the script yet what it asks for, or has taken that back. */
const authorization: FailureCause = {
  code: 'authorization',
  pattern: /authori[sz]ation is required|permission to call|required permissions/i,
  isSafe: true,
};

/** @cause Somebody has protected cells that the action writes. */
const protectedRange: FailureCause = {
  code: 'protected',
  pattern: /protected cell or object/i,
  isSafe: false,
};

/** @cause Other scripts run in the same spreadsheet, or under the same account, and Google limits how many. */
const busy: FailureCause = {
  code: 'busy',
  pattern: /\block\b|too many|simultaneously|try again later/i,
  isSafe: true,
};

/** @cause The script ran into Google's time limit, or its answer was lost. */
const timeout: FailureCause = {
  code: 'timeout',
  pattern: /^$|execution time|timed? ?out|did not answer/i,
  isSafe: false,
};

/** @cause The browser could not reach Google. */
const offline: FailureCause = {
  code: 'offline',
  pattern: /NetworkError|HTTP 0|connection failure|offline/i,
  isSafe: false,
};

/** @cause The add-on was updated while the sidebar was open. */
const outdated: FailureCause = {
  code: 'outdated',
  pattern: /function not found|is not a function|google is not defined/i,
  isSafe: true,
};

/** @cause Google says something that none of the others recognises; its text stands beside the sentence. */
export const unknownFailure: FailureCause = {
  code: 'unknown',
  pattern: /./,
  isSafe: false,
};

/** First match wins. */
export const failureCauses: readonly FailureCause[] = [
  accounts,
  authorization,
  protectedRange,
  busy,
  timeout,
  offline,
  outdated,
];
