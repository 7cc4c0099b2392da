/** Where the cut line runs today: before the commit through the ranks, after it through what is left. */
import { cutLine } from '../cut-line';
import { stateOf } from '../ledger/state-of';
import { showAmount, showAmountInWords } from '../show-amount';
import { waitingRequests } from '../waiting-requests';
import type { World } from '../world';
import { cutLineInWords } from './cut-line-in-words';

/**
 * 'HubSpot, SSO, Audit log, Bulk import and Usage report use 90. SAP (25) does not fit by 15.' After the commit '10 of 100
 * points are left. SAP (25) does not fit by 15.'
 */
export const cutLineToday = (world: World): string => {
  const { allocation } = world;
  const { quarter, unit, reserve } = allocation;
  const { status, budget, remaining } = stateOf(world);
  if (status === 'closed') return `${quarter} is closed.`;
  const isOpen = status === 'open';
  const line = cutLine(
    waitingRequests(world),
    isOpen ? Math.max(0, remaining - reserve) : remaining,
    allocation,
  );
  const inWords = cutLineInWords(line, unit, !isOpen);
  if (isOpen) {
    if (inWords === '') return 'Nothing waits on the Requests tab.';
    return line.below.length > 0
      ? inWords
      : `${inWords} All of it fits, ${showAmount(line.left, unit)} left.`;
  }
  const left = `${showAmount(remaining, unit)} of ${showAmountInWords(budget, unit)} are left.`;
  return inWords === '' ? `${left} Nothing waits.` : `${left} ${inWords}`;
};
