/** Where a quarter is in its cycle: Set up, Rank, Committed, Closed. */
import { foldQuarter } from './ledger/fold-quarter';
import { isOpen } from './request';
import type { World } from './world';

export type Stage = 'Set up' | 'Rank' | 'Committed' | 'Closed';

/** Set up until there is a capacity and something to rank; Closed comes with closing a quarter and is given by nothing yet. */
export const stageOf = ({
  allocation,
  requests,
  ledger,
}: Pick<World, 'allocation' | 'requests' | 'ledger'>): Stage => {
  if (foldQuarter(ledger, allocation.quarter).status === 'committed') return 'Committed';
  return allocation.capacity > 0 && requests.some(isOpen) ? 'Rank' : 'Set up';
};
