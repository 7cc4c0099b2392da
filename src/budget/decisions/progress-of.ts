/** How far a committed request is, as far as anybody has seen. */
import type { Commitment } from '../ledger/quarter-state';
import { isStarted } from '../request';
import { rowsById } from '../requests/rows-by-id';
import type { World } from '../world';

export interface Progress {
  /** Built share in basis points. */
  readonly builtBp: number;
  readonly isStarted: boolean;
}

/**
 * The highest share that its row or an action has shown: lowering Built by hand, or deleting the row, makes no drop
 * cheaper. A request nobody has seen progress of, and whose row is gone, is as it came in.
 */
export const progressOf = (
  { requests, progress }: Pick<World, 'requests' | 'progress'>,
  { id, builtAtEntry }: Commitment,
): Progress => {
  const row = rowsById(requests).get(id);
  const seen = progress?.get(id);
  return {
    builtBp: Math.max(seen ?? 0, row?.builtBp ?? builtAtEntry),
    isStarted: seen !== undefined || (row ? isStarted(row) : builtAtEntry > 0),
  };
};
