/** Problems of who acts: no name, not their right, no reason given, somebody else at it. */
import { problem } from './said';

/**
 * @cause Google does not say who is signed in, and every entry names who accepted it.
 * @remedy Write your name or e-mail address where the sidebar asks for it.
 */
export const acceptorMissing = () =>
  problem(
    'acceptor-missing',
    'Google doesn\u2019t say who you are, and every entry names who accepted it. Write your name or e-mail address.',
  );

/**
 * @cause The Allocation row names other people for this action.
 * @remedy Ask one of those whom the sentence names, or correct the names on the Allocation tab.
 */
export const notYourRole = (whoMay: string) => problem('not-your-role', whoMay);

/**
 * @cause The quarter is locked, or changes have cost more than a fifth of its budget already.
 * @remedy Ask the approver to confirm it.
 */
export const needsApprover = (why: string, whoMay: string) => problem('needs-approver', `${why} ${whoMay}`);

/**
 * @cause A change that does not explain itself was confirmed without a reason.
 * @remedy Say why, and for which deal.
 */
export const reasonMissing = () =>
  problem('reason-missing', 'Say why, and for which deal: every change is recorded with its reason.');

/**
 * @cause Another action is still running, and two at once could overwrite each other.
 * @remedy Try again in a moment.
 */
export const busy = () =>
  problem(
    'busy',
    'Somebody else’s action is still running in this spreadsheet. Nothing was changed; try again in a moment.',
  );
