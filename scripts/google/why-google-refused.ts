/** From what clasp printed to one sentence that says what is wrong and what to do. */
import type { Again } from './clasp';

interface Reason {
  said: RegExp;
  means: (who: string, line: string) => string;
}

/** The first that fits counts: a scope that was not granted is also a refused permission. */
const reasons: readonly Reason[] = [
  {
    said: /not enabled the Apps Script API|Apps Script API has not been used/i,
    means: (who) =>
      `The Apps Script API is switched off for ${who}: switch it on at https://script.google.com/home/usersettings, wait two minutes`,
  },
  {
    said: /insufficient authentication scopes|ACCESS_TOKEN_SCOPE_INSUFFICIENT/i,
    means: () =>
      'The login lacks permissions: run npx clasp logout and npx clasp login, leave every box ticked on Google’s page',
  },
  {
    said: /No credentials found|invalid_grant|invalid_rapt|Login Required|invalid authentication credentials|Invalid Credentials/i,
    means: (who) => `Google no longer accepts the login of ${who}: run npx clasp login`,
  },
  {
    said: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|network|fetch failed/i,
    means: () =>
      'Google cannot be reached: check the network (behind a proxy set HTTPS_PROXY to its address)',
  },
  {
    said: /storage quota/i,
    means: (who) => `The Drive of ${who} is full: make room in it`,
  },
  {
    said: /quota|rate limit|resource.?exhausted|too many requests/i,
    means: () => 'Google takes no more requests for the moment (its quota is used up): wait ten minutes',
  },
  {
    said: /entity was not found|File not found|does not have permission|permission denied|forbidden/i,
    means: (who) =>
      `${who} cannot change that script or spreadsheet, or it is gone: log in with the account that owns it, or have it shared with ${who} as an editor`,
  },
  {
    said: /syntax ?error/i,
    means: (_, line) =>
      `Google refused the code (${line}): this is a fault of the build: run npm ci and npm test`,
  },
  {
    said: /internal error|backend error|service unavailable|bad gateway|temporar/i,
    means: () => 'Google has a fault at the moment: wait some minutes',
  },
];

export function whyGoogleRefused(printed: string, { command, account }: Again): string {
  const line = printed.trim().split('\n').at(-1)?.trim() ?? '';
  const reason = reasons.find(({ said }) => said.test(printed));
  const what = reason
    ? reason.means(account ?? 'this account', line)
    : `Google answered “${line}”: see docs/install-on-google.md`;
  return `${what}, then run ${command} again.`;
}
