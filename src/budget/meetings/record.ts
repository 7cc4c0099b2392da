/** What is remembered from one meeting to the next, and what waits today: everything the page needs beside the world. */
import type { PendingChange } from '../pending/pending-change';
import type { PlainDate } from '../plain-date';
import type { MeetingSnapshot } from './snapshot';

/** Request ID → who typed its rank last, and when. */
export type Movers = ReadonlyMap<string, readonly [who: string, day: PlainDate]>;

export interface MeetingRecord {
  /** Oldest first. */
  readonly snapshots: readonly MeetingSnapshot[];
  readonly movers: Movers;
  readonly pending: readonly PendingChange[];
}
