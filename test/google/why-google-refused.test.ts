/** Each answer that Google or the network is known to give, in the words it gives them, becomes one sentence with a remedy. */
import { whyGoogleRefused } from '../../scripts/google/why-google-refused';
import { apiIsOff, noPermission, notFound, overQuota } from './stand-in';

test.each([
  [
    apiIsOff.message,
    /^The Apps Script API is switched off for ann@example\.com: switch it on at https:\/\/script/,
  ],
  [
    'Request had insufficient authentication scopes.',
    /^The login lacks permissions: .* leave every box ticked/,
  ],
  ['No credentials found.', /^Google no longer accepts the login of ann@example\.com: run npx clasp login,/],
  ['invalid_grant', /: run npx clasp login,/],
  ['getaddrinfo ENOTFOUND script.googleapis.com', /^Google cannot be reached: check the network/],
  [
    'request to https://script.googleapis.com/ failed, reason: connect ETIMEDOUT 1.2.3.4:443',
    /^Google cannot be reached/,
  ],
  [
    "The user's Drive storage quota has been exceeded.",
    /^The Drive of ann@example\.com is full: make room in it,/,
  ],
  [overQuota.message, /^Google takes no more requests for the moment .*: wait ten minutes,/],
  [
    notFound.message,
    /^ann@example\.com cannot change that script or spreadsheet, or it is gone: log in with/,
  ],
  [noPermission.message, /have it shared with ann@example\.com as an editor,/],
  [
    'Syntax error: Missing ) line: 9 file: Code.gs',
    /^Google refused the code \(Syntax error: Missing \) line: 9 file: Code\.gs\)/,
  ],
  ['Internal error encountered.', /^Google has a fault at the moment: wait some minutes,/],
  ['Something new', /^Google answered “Something new”: see docs\/install-on-google\.md,/],
])('%s', (printed, sentence) => {
  const said = whyGoogleRefused(`${printed}\n`, { command: 'npm run deploy', account: 'ann@example.com' });
  expect(said).toMatch(sentence);
  expect(said).toMatch(/, then run npm run deploy again\.$/);
});
