/** What an action has before it when it begins: the workbook read once, who is asking, and what is wrong so far. */
import type { Allocation } from '../../budget/allocation';
import { checkWorkbook } from '../../budget/checks/check-workbook';
import type { Asker } from '../../budget/decisions/asker';
import { committedCopy } from '../../budget/pending/committed-copy';
import type { PendingChange } from '../../budget/pending/pending-change';
import { pendingChanges } from '../../budget/pending/pending-changes';
import { identified, type Person } from '../../budget/people/person';
import type { LedgerEntry } from '../../budget/ledger-entry';
import type { Problem } from '../../budget/problem';
import { noQuarter } from '../../budget/problems/of-tabs';
import type { Request } from '../../budget/request';
import type { World } from '../../budget/world';
import { lookAfresh } from '../../sheets/document-memory';
import { readProgress } from '../../sheets/seen-progress';
import { isReadable, type Workbook } from '../../sheets/workbook';
import type { Signature } from '../api';
import { brokenSeals } from './broken-seals';
import { giveIds } from '../sync/give-ids';
import { isHalfWay } from '../memory/half-way';
import { copiedFrom } from './copied-from';
import { readLastPosted, unsyncedEntries, type LastPosted } from '../memory/last-posted';
import { readUpToDate } from './read-up-to-date';
import { followLedger } from '../sync/follow-ledger';
import { settleRanks } from '../sync/settle-ranks';
import { readStamp } from '../memory/version-stamp';

export interface Desk {
  /** As it was before the workbook was read: what is done meanwhile moves it on. */
  readonly stamp: string;
  readonly workbook: Workbook;
  /** As the ledger knows it: what a hand has changed on committed rows counts only once it is applied. */
  readonly world: World;
  /** What the tabs say, hand edits included. */
  readonly asTyped: World;
  /** The difference of the two. */
  readonly pending: readonly PendingChange[];
  readonly who: Person;
  /** Who wants it, where that is somebody else; ''. */
  readonly askedBy: string;
  /** The name of the file that this one is a copy of, as long as nobody has said how it goes on; '' when it is unknown. */
  readonly copyOf: string | null;
  /** What can't be read, faults against the rules, a broken seal. */
  readonly problems: readonly Problem[];
}

export interface NoDesk {
  readonly stamp: string;
  readonly who: Person;
  readonly workbook?: Workbook;
  readonly problems: readonly Problem[];
}

/** `quarter` '' means the one today falls in, else the next one. Writes nothing. */
export const openDesk = (quarter: string, signature: Signature = {}): Desk | NoDesk => {
  lookAfresh();
  const stamp = readStamp();
  const who = whoIs(Session.getActiveUser().getEmail(), signature);
  const read = readUpToDate(quarter);
  if (!isReadable(read)) return { stamp, who, problems: read.missing };
  const workbook = giveIds(read);
  const { allocation } = workbook;
  if (allocation === undefined) {
    const problems = workbook.problems.length > 0 ? workbook.problems : [noQuarter()];
    return { stamp, who, workbook, problems };
  }
  const lastPosted = readLastPosted();
  const copyOf = copiedFrom(workbook, lastPosted);
  const people = { stamp, who, askedBy: signature.askedBy ?? '', copyOf };
  return layOut(workbook, allocation, people, readProgress(), lastPosted);
};

/** Google does not always say who acts (google.md, fact 108); then the person is asked. */
const whoIs = (email: string, { saidToBe = '' }: Signature): Person =>
  email === '' ? { name: saidToBe.trim(), isIdentified: false } : identified(email);

export const askerOf = ({ who, askedBy }: Desk, reason: string): Asker => ({
  who,
  askedBy,
  reason: reason.trim(),
});

/** The desk once an action has posted: the same people, the workbook as it stands now, checked again. */
export const deskAfter = (desk: Desk, workbook: Workbook): Desk =>
  layOut(workbook, workbook.allocation ?? desk.asTyped.allocation, desk, readProgress());

const layOut = (
  workbook: Workbook,
  allocation: Allocation,
  { stamp, who, askedBy, copyOf }: Pick<Desk, 'stamp' | 'who' | 'askedBy' | 'copyOf'>,
  progress: ReadonlyMap<string, number>,
  lastPosted?: LastPosted,
): Desk => {
  const { allocations, ledger, today, now } = workbook;
  const unsynced = unsyncedEntries(ledger, lastPosted);
  const requests = followed(workbook, unsynced);
  const cutOff = new Set(unsynced.map(({ request }) => request));
  const asTyped: World = { allocation, allocations, requests, ledger, today, now, progress };
  const isPartial = isHalfWay();
  // Of the example that goes the ledger goes first, all at once.
  const broken = isPartial && ledger.length === 0 ? [] : brokenSeals(workbook, lastPosted);
  const world = committedCopy(asTyped);
  return {
    stamp,
    workbook,
    world,
    asTyped,
    // What a run that died has left of these rows looks like an edit, and is nobody's.
    pending: isPartial
      ? []
      : pendingChanges(asTyped).filter(({ request }) => request === '' || !cutOff.has(request)),
    who,
    askedBy,
    copyOf,
    problems: [...workbook.problems, ...checkWorkbook(world), ...broken.map(({ problem }) => problem)],
  };
};

/** Rows that a run has not come to are taken as they will be. */
const followed = ({ requests, ledger }: Workbook, unsynced: readonly LedgerEntry[]): readonly Request[] =>
  unsynced.length === 0
    ? requests
    : settleRanks(
        requests,
        followLedger(requests, ledger, unsynced, () => false),
      );

export const isDesk = (desk: Desk | NoDesk): desk is Desk => 'world' in desk;
