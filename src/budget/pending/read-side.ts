/** What finding and undoing hand edits both look at: the ledger's state, and which row is which request's. */
import type { QuarterState } from '../ledger/quarter-state';
import { stateOf } from '../ledger/state-of';
import { ledgerStatuses, type LedgerStatus } from '../ledger/status-in-ledger';
import type { World } from '../world';
import { committedRow, type CommittedRow } from './committed-row';
import { findTwins, type Twins } from './find-twins';

export interface ReadSide {
  readonly state: QuarterState;
  readonly statuses: ReadonlyMap<string, LedgerStatus>;
  readonly twins: ReadonlyMap<string, Twins>;
  /** Request ID → what is active in the quarter at hand, in the order of the ledger. */
  readonly committed: ReadonlyMap<string, CommittedRow>;
}

export const readSide = (world: World): ReadSide => {
  const state = stateOf(world);
  const active = [...state.commitments.values()].filter(({ status }) => status === 'active');
  const twins = findTwins(world.requests, new Map(active.map(({ id, title }) => [id, title.trim()])));
  const committed = active.map((commitment): [string, CommittedRow] => [
    commitment.id,
    committedRow(world, commitment, twins.get(commitment.id)?.original ?? null),
  ]);
  return { state, statuses: ledgerStatuses(world.ledger), twins, committed: new Map(committed) };
};
