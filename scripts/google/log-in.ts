/** Makes sure that somebody is logged in, with the right account and, before anything is made, that the Apps Script API is on for it. */
import { isYes, type Ask } from './ask';
import { runClasp, type Again } from './clasp';
import { Refusal } from './refusal';
import { whyGoogleRefused } from './why-google-refused';

/** An ID that no script has: asking for it tells whether the network, the login and the API work, and changes nothing. */
const nobodysScript = `1${'0'.repeat(56)}`;

const answersThatTheApiIsOn = /not found|does not have permission|invalid argument/i;

interface Wanted {
  /** The only account that will do. */
  account?: string;
  ask: Ask;
  again: string;
  /** Something is about to be made at Google, half of which would stay if the rest failed. */
  beforeMaking?: boolean;
}

/** @returns the e-mail address of the account that is logged in */
export async function logIn({ account, ask, again, beforeMaking = false }: Wanted): Promise<string> {
  let user = await whoIsLoggedIn();
  if (!user.loggedIn) user = await openLogin(again);
  for (;;) {
    const { email } = user;
    // Without an address something is amiss, which the API puts into words.
    if (beforeMaking || !email) await tryTheApi({ command: again, ...(email && { account: email }) });
    if (!email) {
      throw new Refusal(
        `Google does not say who is logged in: run npx clasp login, then run ${again} again.`,
      );
    }
    if (account?.toLowerCase() === email.toLowerCase()) return email;
    if (account) {
      throw new Refusal(
        `You are logged in as ${email}, not as ${account}: run npx clasp login and choose ${account}, then run ${again} again.`,
      );
    }
    const answer = await ask(`  You are logged in as ${email}. Go on with this account? [Y/n]`);
    if (!answer || isYes(answer)) return email;
    user = await openLogin(again);
  }
}

async function openLogin(again: string): Promise<User> {
  console.log('  A page of Google opens: choose your account and leave every box ticked.');
  const { ok, stderr } = await runClasp(['login'], { aloud: true });
  if (ok) return whoIsLoggedIn();
  const why = /access_denied/.test(stderr)
    ? 'Google’s page was left without consent'
    : 'The login did not finish';
  throw new Refusal(
    `${why}: run npx clasp login (without a browser on this machine npx clasp login --no-localhost), then run ${again} again.`,
  );
}

interface User {
  loggedIn: boolean;
  email?: string;
}

async function whoIsLoggedIn(): Promise<User> {
  const { stdout } = await runClasp(['show-authorized-user', '--json']);
  return JSON.parse(stdout) as User;
}

async function tryTheApi(again: Again): Promise<void> {
  const { stderr } = await runClasp(['list-deployments', nobodysScript]);
  if (!stderr || answersThatTheApiIsOn.test(stderr)) return;
  throw new Refusal(whyGoogleRefused(stderr, again));
}
