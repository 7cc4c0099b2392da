/** Why Google may give no answer, as the sidebar says it. The patterns are Google's own texts: google.md, facts 31, 59, 95 to 100 and 103. */

export interface FailureCause {
  readonly code: string;
  readonly pattern: RegExp;
  readonly title: string;
  readonly advice: string;
  /** True when for certain nothing was written, so the same button may be pressed again. */
  readonly isSafe: boolean;
}

/** @cause The browser is signed in to several Google accounts, and Google asked the wrong one. */
const accounts: FailureCause = {
  code: 'accounts',
  pattern: /PERMISSION_DENIED|reading from storage/i,
  title: 'Google mixed up two accounts',
  advice:
    'This browser is signed in to several Google accounts, and Google asked the wrong one. Sign in with one account only, or open the spreadsheet in an incognito window.',
  isSafe: true,
};

/** @cause This person has not allowed the script yet what it asks for, or has taken that back. */
const authorization: FailureCause = {
  code: 'authorization',
  pattern: /authori[sz]ation is required|permission to call|required permissions/i,
  title: 'Sales Budget needs your permission',
  advice:
    'Open Sales Budget from the Extensions menu and allow access when Google asks. If Google does not ask, you may be signed in to several accounts: use one, or an incognito window.',
  isSafe: true,
};

/** @cause Somebody has protected cells that the action writes. */
const protectedRange: FailureCause = {
  code: 'protected',
  pattern: /protected cell or object/i,
  title: 'A protected range is in the way',
  advice: 'Ask the owner of the spreadsheet to let you edit the Sales Budget tabs.',
  isSafe: false,
};

/** @cause Other scripts run in the same spreadsheet, or under the same account, and Google limits how many. */
const busy: FailureCause = {
  code: 'busy',
  pattern: /\block\b|too many|simultaneously|try again later/i,
  title: 'Someone else is changing the budget',
  advice: 'Nothing was written. Wait a moment and try again.',
  isSafe: true,
};

/** @cause The script ran into Google's time limit, or its answer was lost. */
const timeout: FailureCause = {
  code: 'timeout',
  pattern: /execution time|timed? ?out|did not answer/i,
  title: 'Google took too long',
  advice: 'No answer came in time.',
  isSafe: false,
};

/** @cause The browser could not reach Google. */
const offline: FailureCause = {
  code: 'offline',
  pattern: /NetworkError|HTTP 0|connection failure|offline/i,
  title: 'No connection',
  advice: 'Google could not be reached. Check that you are online.',
  isSafe: false,
};

/** @cause The add-on was updated while the sidebar was open. */
const outdated: FailureCause = {
  code: 'outdated',
  pattern: /function not found|is not a function|google is not defined/i,
  title: 'This sidebar is out of date',
  advice: 'Reload the spreadsheet and open Sales Budget again from the Extensions menu.',
  isSafe: true,
};

/** @cause Google says something that none of the others recognises; its text stands beside the sentence. */
export const unknownFailure: FailureCause = {
  code: 'unknown',
  pattern: /./,
  title: 'Something went wrong',
  advice: 'If it happens again, reload the spreadsheet.',
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
