/** Where a quarter is in its cycle, as far as the ledger and the tabs tell. */
import { foldQuarter } from './ledger/fold-quarter';
import { isOpen } from './request';
import type { World } from './world';

export type Stage = 'Set up' | 'Rank' | 'Proposed commit' | 'Committed' | 'Closed';

/** Set up until there is a capacity and something to rank; a proposed commit waits for its second name. */
export const stageOf = ({
  allocation,
  requests,
  ledger,
}: Pick<World, 'allocation' | 'requests' | 'ledger'>): Stage => {
  const { status, proposal } = foldQuarter(ledger, allocation.quarter);
  if (status === 'closed') return 'Closed';
  if (status === 'committed') return 'Committed';
  if (proposal) return 'Proposed commit';
  return allocation.capacity > 0 && requests.some(isOpen) ? 'Rank' : 'Set up';
};
