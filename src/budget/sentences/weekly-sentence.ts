/** The sentence the VP of Product says first in the weekly meeting: what is being built, what is planned, what is left. */
import { summary as words } from '../../words/en/summary';
import { fill } from '../../words/fill';
import { committedRequests, type CommittedRequest } from '../requests/committed-requests';
import { stateOf } from '../ledger/state-of';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import type { World } from '../world';
import { builtInWords } from './built-in-words';
import { homeSummary } from './home-summary';
import { joinSentences } from '../../words/join-sentences';
import { listInWords, listWithCommas } from '../../words/list-in-words';
import { nextChange } from './next-change';
import { titleInWords } from './title-in-words';

const withProgress = ({ commitment, request }: CommittedRequest): string =>
  request
    ? fill(words.withProgress, { title: titleInWords(commitment.title), built: builtInWords(request) })
    : titleInWords(commitment.title);

const buildingSentence = (started: readonly CommittedRequest[]): string =>
  started.length === 0
    ? words.nothingStarted
    : fill(words.building, { requests: listInWords(started.map(withProgress)) });

const plannedSentence = (planned: readonly CommittedRequest[]): string =>
  planned.length === 0
    ? words.nothingElse
    : fill(words.planned, {
        requests: listWithCommas(planned.map(({ commitment }) => titleInWords(commitment.title))),
      });

/**
 * The example of product.md, section 6: "Here's what we're building for you: HubSpot (40 % built) and SSO (just started).
 * Planned this quarter: … Here's what's left: 10 of 100 points. Next change would be your 1st; …". Numbers equal the strip's.
 */
export const weeklySentence = (world: World): string => {
  const state = stateOf(world);
  const { unit, quarter } = world.allocation;
  if (state.status === 'open') {
    const budget = showAmountInWords(state.budget, unit);
    return joinSentences([fill(words.notCommitted, { quarter, budget }), homeSummary(world)]);
  }
  const committed = committedRequests(world);
  return joinSentences([
    buildingSentence(committed.filter(({ isStarted }) => isStarted)),
    plannedSentence(committed.filter(({ isStarted }) => !isStarted)),
    fill(words.whatIsLeft, {
      amount: showAmount(state.remaining, unit),
      budget: showAmountInWords(state.budget, unit),
    }),
    nextChange(world).inMeeting,
  ]);
};
