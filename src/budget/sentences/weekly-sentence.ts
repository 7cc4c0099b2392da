/** The sentence the VP of Product says first in the weekly meeting: what is being built, what is planned, what is left. */
import { committedRequests, type CommittedRequest } from '../committed-requests';
import { stateOf } from '../ledger/state-of';
import { showAmount, showAmountInWords } from '../show-amount';
import type { World } from '../world';
import { builtInWords } from './built-in-words';
import { homeSummary } from './home-summary';
import { listInWords } from './list-in-words';
import { nextChange } from './next-change';
import { titleInWords } from './title-in-words';

const withProgress = ({ commitment, request }: CommittedRequest): string =>
  request ? `${titleInWords(commitment.title)} (${builtInWords(request)})` : titleInWords(commitment.title);

const buildingSentence = (started: readonly CommittedRequest[]): string =>
  started.length === 0
    ? "Here's what we're building for you: nothing is started yet."
    : `Here's what we're building for you: ${listInWords(started.map(withProgress))}.`;

const plannedSentence = (planned: readonly CommittedRequest[]): string =>
  planned.length === 0
    ? 'Nothing else is planned this quarter.'
    : `Planned this quarter: ${planned.map(({ commitment }) => titleInWords(commitment.title)).join(', ')}.`;

/**
 * The example of product.md, section 6: "Here's what we're building for you: HubSpot (40 % built) and SSO (just started).
 * Planned this quarter: … Here's what's left: 10 of 100 points. Next change would be your 1st; …". Numbers equal the strip's.
 */
export const weeklySentence = (world: World): string => {
  const state = stateOf(world);
  const { unit, quarter } = world.allocation;
  if (state.status === 'open') {
    return `${quarter} is not committed yet: ${showAmountInWords(state.budget, unit)} to spend. ${homeSummary(world)}`;
  }
  const committed = committedRequests(world);
  return [
    buildingSentence(committed.filter(({ isStarted }) => isStarted)),
    plannedSentence(committed.filter(({ isStarted }) => !isStarted)),
    `Here's what's left: ${showAmount(state.remaining, unit)} of ${showAmountInWords(state.budget, unit)}.`,
    nextChange(world).inMeeting,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};
