/** Where the cut line runs today: before the commit through the ranks, after it through what is left. */
import { cutLine as words } from '../../words/en/cut-line';
import { fill } from '../../words/fill';
import { cutLine } from '../cut-line';
import { stateOf } from '../ledger/state-of';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { waitingRequests } from '../requests/waiting-requests';
import type { World } from '../world';
import { cutLineInWords } from './cut-line-in-words';
import { joinSentences } from '../../words/join-sentences';

/**
 * 'HubSpot, SSO, Audit log, Bulk import and Usage report use 90. SAP (25) does not fit by 15.' After the commit '10 of 100
 * points are left. SAP (25) does not fit by 15.'
 */
export const cutLineToday = (world: World): string => {
  const { allocation } = world;
  const { quarter, unit, reserve } = allocation;
  const { status, budget, remaining } = stateOf(world);
  if (status === 'closed') return fill(words.closed, { quarter });
  const isOpen = status === 'open';
  const line = cutLine(
    waitingRequests(world),
    isOpen ? Math.max(0, remaining - reserve) : remaining,
    allocation,
  );
  const inWords = cutLineInWords(line, unit, !isOpen);
  if (isOpen) {
    if (inWords === '') return words.nothingWaitsYet;
    return line.below.length > 0
      ? inWords
      : joinSentences([inWords, fill(words.allFits, { amount: showAmount(line.left, unit) })]);
  }
  const left = fill(words.left, {
    amount: showAmount(remaining, unit),
    budget: showAmountInWords(budget, unit),
  });
  return joinSentences([left, inWords === '' ? words.nothingWaits : inWords]);
};
