/** What was confirmed last in a quarter, and whether it can still be taken back. */
import { undo as words } from '../../words/en/undo';
import { fill } from '../../words/fill';
import type { HappenedEvent, LedgerEntry } from '../ledger-entry';
import { standingEntries } from '../ledger/standing-entries';
import { addDays, type PlainDate, type PlainDateTime } from '../plain-date';
import { showDay } from '../../words/show-day';
import { showMoment } from '../../words/show-moment';
import type { World } from '../world';
import { changesDoneInWords, changesInWords } from './undo-in-words';
import { whyNotUndoChange, whyNotUndoCommit, whyNotUndoNow } from './why-not-undo';

export interface LastApply {
  readonly kind: 'change' | 'commit' | 'proposal';
  /** All rows of the Apply that still stand, also those it posted in another quarter, in their order. */
  readonly entries: readonly LedgerEntry[];
  /** 'Drop HubSpot', 'the commit', 'the proposed commit'. */
  readonly what: string;
  /** 'HubSpot dropped on 5 November 2026 by vp@x.com; can be undone until 7 November 2026.' */
  readonly says: string;
  /** The last day, of a commit the last moment; '' for a proposal, which can be withdrawn at any time. */
  readonly until: string;
  /** '' when it can be undone; else which condition fails, and what to do. */
  readonly whyNot: string;
}

/** Conventions of product.md, section 3: two days for a change, 24 hours for a commit. */
const daysForChange = 2;
const daysForCommit = 1;

/** A meeting took place, whatever is taken back; and what the close or a loan of the quarter before has posted here is not this quarter's. */
const stays: readonly string[] = [
  'Met',
  'Repaid',
  'Carried in',
  'Prepaid',
  'Carried',
] satisfies HappenedEvent[];

const dayOf = (when: PlainDateTime): PlainDate => when.slice(0, 10);

/** '2026-10-01 09:30:00' is '2026-10-02 09:30:00'. */
const dayAfter = (when: PlainDateTime): PlainDateTime =>
  `${addDays(dayOf(when), daysForCommit)}${when.slice(10)}`;

const standingApply = ({ allocation, ledger }: World): LedgerEntry[] => {
  const standing = standingEntries(ledger);
  const own = standing.filter(
    ({ quarter, event }) => quarter === allocation.quarter && !stays.includes(event),
  );
  const last = own[own.length - 1];
  return last ? standing.filter(({ apply }) => apply === last.apply) : [];
};

/**
 * The last Apply of the quarter that still stands, the last one first: undone twice, it goes back two. HubSpot dropped on
 * 2026-11-05 can be undone until 2026-11-07; a commit of 2026-10-01 09:30:00 until 2026-10-02 09:30:00, while nothing is
 * started. null when nothing stands.
 */
export const lastApply = (world: World): LastApply | null => {
  const entries = standingApply(world);
  const [first] = entries;
  if (!first) return null;
  const { when, acceptedBy } = first;
  const { unit } = world.allocation;
  const done = { day: showDay(dayOf(when)), who: acceptedBy };
  if (entries.some(({ event }) => event === 'Allocated')) {
    const until = dayAfter(when);
    return {
      kind: 'commit',
      entries,
      what: words.commit,
      says: fill(words.commitSays, { ...done, until: showMoment(until) }),
      until,
      whyNot: whyNotUndoCommit(world, entries, until),
    };
  }
  if (entries.some(({ event }) => event === 'Proposed')) {
    return {
      kind: 'proposal',
      entries,
      what: words.proposal,
      says: fill(words.proposalSays, done),
      until: '',
      whyNot: whyNotUndoNow(world, entries),
    };
  }
  const until = addDays(dayOf(when), daysForChange);
  const what = changesInWords(entries, unit);
  return {
    kind: 'change',
    entries,
    what,
    says: fill(words.changeSays, { ...done, done: changesDoneInWords(entries, unit), until: showDay(until) }),
    until,
    whyNot: whyNotUndoChange(world, entries, what, until),
  };
};
