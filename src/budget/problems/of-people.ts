/** Problems of who acts: no name, not their right, no reason given, somebody else at it. */
import { problemsOfPeople as words } from '../../words/en/problems-people';
import { fill } from '../../words/fill';
import { problem } from './said';

/**
 * @cause Google does not say who is signed in, and every entry names who accepted it.
 * @remedy Write your name or e-mail address where the sidebar asks for it.
 */
export const acceptorMissing = () => problem('acceptor-missing', words.acceptorMissing);

/**
 * @cause The Allocation row names other people for this action.
 * @remedy Ask one of those whom the sentence names, or correct the names on the Allocation tab.
 */
export const notYourRole = (whoMayDoIt: string) => problem('not-your-role', whoMayDoIt);

/**
 * @cause The quarter is locked, or changes have cost more than a fifth of its budget already.
 * @remedy Ask the approver to confirm it.
 */
export const needsApprover = (why: string, whoMay: string) =>
  problem('needs-approver', fill(words.needsApprover, { why, whoMayDoIt: whoMay }));

/**
 * @cause A change that does not explain itself was confirmed without a reason.
 * @remedy Say why, and for which deal.
 */
export const reasonMissing = () => problem('reason-missing', words.reasonMissing);

/**
 * @cause Another action is still running, and two at once could overwrite each other.
 * @remedy Try again in a moment.
 */
export const busy = () => problem('busy', words.busy);
