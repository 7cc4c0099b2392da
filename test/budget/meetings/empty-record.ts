/** Nobody has met, moved or edited anything. */
import type { MeetingRecord } from '../../../src/budget/meetings/record';

export const emptyRecord: MeetingRecord = { snapshots: [], movers: new Map(), pending: [] };
