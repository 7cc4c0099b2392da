/** The change that a posted row tells of. */
import type { HappenedEvent } from '../ledger-entry';
import type { ChangeKind } from './change';

/** A repayment goes with its loan, and a commit is no change: they have none. */
const kinds: Readonly<Partial<Record<HappenedEvent, ChangeKind>>> = {
  Granted: 'grant',
  Taken: 'take',
  Lent: 'lend',
  Added: 'add',
  Reinstated: 'reinstate',
  Dropped: 'drop',
  Paused: 'pause',
  Grown: 'grow',
  Cut: 'cut',
  'Re-estimated': 're-estimate',
  Shipped: 'ship',
  Pulled: 'pull',
  Renamed: 'rename',
};

/** kindBehind('Dropped') is 'drop'; undefined for what nobody asks for as a change. */
export const kindBehind = (event: string): ChangeKind | undefined =>
  new Map(Object.entries(kinds)).get(event);
