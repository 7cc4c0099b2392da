/** What became of each request between two looks at it: its most telling word, and everything else beside it. */
import { meeting as words } from '../../words/en/meeting';
import { fill } from '../../words/fill';
import { joinClauses } from '../../words/join-clauses';
import { eventInLine } from '../decisions/event-in-line';
import { unplanned } from '../horizon';
import type { LedgerEntry } from '../ledger-entry';
import { standingEntries } from '../ledger/standing-entries';
import { isLaterQuarter } from '../quarter-name';
import { isOpen, isStarted, type Request, type Status } from '../request';
import { rowsById } from '../rows-by-id';
import { entryInWords } from '../sentences/entry-in-words';
import { listWithCommas } from '../../words/list-in-words';
import { titleInWords } from '../sentences/title-in-words';
import { showAmount } from '../show-amount';
import { showShare } from '../show-share';
import { unitOf } from '../unit-of';
import type { WeeklyNote } from '../weekly/page';
import type { World } from '../world';
import type { MeetingSnapshot, SeenRequest } from './snapshot';

/** The most telling first; a request is listed under the first of its words. */
const tellingWords = [
  'Shipped',
  'Dropped',
  'Pulled',
  'Declined',
  'Merged',
  'Gone',
  'Added',
  'Reinstated',
  'Carried',
  'Committed',
  'Undone',
  'Slipped',
  'Started',
  'Paused',
  'Grown',
  'Cut',
  'Re-estimated',
  'Moved',
  'Sooner',
  'New',
  'Open again',
  'Endorsed',
  'Renamed',
  'Changed',
] as const;

export interface RequestChange {
  readonly id: string;
  readonly title: string;
  /** One of tellingWords, not yet as people read it. */
  readonly label: string;
  /** '30 % to 45 %; rank 6 → 1'; '' when the label says it all. */
  readonly text: string;
}

/** What is known of one request at both ends, and what happened to it between. */
interface Seen {
  readonly world: World;
  readonly then: SeenRequest | undefined;
  readonly now: SeenRequest | undefined;
  readonly thenDay: string;
  readonly isSameUnit: boolean;
  /** Its row today; undefined when nobody can see it any more. */
  readonly row: Request | undefined;
  readonly entries: readonly LedgerEntry[];
  readonly undone: readonly LedgerEntry[];
}

const fact = (label: string, text = ''): WeeklyNote[] => [{ label, text }];

/** These decide where a request stands; of several the last one counts. */
const places: readonly string[] = [
  'Shipped',
  'Dropped',
  'Pulled',
  'Added',
  'Reinstated',
  'Carried',
  'Committed',
  'Left over',
];

const fromLedger = ({ world, entries, undone }: Seen): WeeklyNote[] => {
  const placing = entries.filter(({ event }) => places.includes(event)).reverse();
  const others = entries.filter(({ event }) => !places.includes(event));
  return [
    ...[...placing, ...others].map((entry) => ({
      label: entry.event === 'Left over' ? 'Slipped' : entry.event,
      text: entryInWords(entry, unitOf(world, entry.quarter)),
    })),
    ...undone.flatMap(({ event }) =>
      fact('Undone', fill(words.noLonger, { event: eventInLine(event.replace(', undone', '')) })),
    ),
  ];
};

const whereItWent = ({ world, row, then }: Seen): WeeklyNote[] => {
  if (!then || !isOpen({ status: then.status as Status })) return [];
  if (!row) return fact('Gone', words.rowGone);
  if (row.status === 'Declined') return fact('Declined');
  if (row.status === 'Merged') {
    const into = world.requests.find(({ id }) => id !== '' && id === row.mergedInto);
    return fact('Merged', into ? fill(words.into, { title: titleInWords(into.title) }) : '');
  }
  return fact('Changed', words.notOpen);
};

const whereItCameFrom = ({ world, row, now, thenDay }: Seen): WeeklyNote[] => {
  if (!now || !isOpen({ status: now.status as Status })) return [];
  if (row?.askedOn && row.askedOn < thenDay) return fact('Open again');
  const customer =
    row && row.customer !== '' ? fill(words.forCustomer, { customer: titleInWords(row.customer) }) : '';
  const size = now.estimate === null ? '' : showAmount(now.estimate, world.allocation.unit);
  return fact('New', listWithCommas([customer, size].filter((part) => part !== '')));
};

const asStarted = ({ status, builtBp }: SeenRequest): boolean =>
  isStarted({ status: status as Status, builtBp });

/** Building and Committed are one place, in which work is started or not. */
const isUnderway = ({ status }: SeenRequest): boolean => status === 'Committed' || status === 'Building';

const changedStatus = (seen: Seen, then: SeenRequest, now: SeenRequest): WeeklyNote[] => {
  if (then.status === now.status) return [];
  if (now.status === 'Declined' || now.status === 'Merged') {
    // The row of today may have been opened again since, or was closed both times: then this is all there is to say.
    const went = seen.row?.status === now.status ? whereItWent(seen) : [];
    return went.length > 0 ? went : fact(now.status);
  }
  const isTold = seen.undone.length > 0 || seen.entries.some(({ event }) => places.includes(event));
  const isStart = asStarted(now) && !asStarted(then);
  const stays = isUnderway(then) && isUnderway(now) && asStarted(then) === asStarted(now);
  if (isTold || stays || (isStart && isUnderway(now))) return [];
  if (then.status === 'New' && now.status === 'Endorsed') return fact('Endorsed');
  return fact('Changed', fill(words.status, { before: then.status, now: now.status }));
};

const progressed = (then: SeenRequest, now: SeenRequest): WeeklyNote[] => {
  if (asStarted(now) && !asStarted(then)) {
    return fact('Started', now.builtBp > 0 ? fill(words.built, { share: showShare(now.builtBp) }) : '');
  }
  return then.builtBp === now.builtBp
    ? []
    : fact('Moved', fill(words.moved, { before: showShare(then.builtBp), now: showShare(now.builtBp) }));
};

const isLater = (one: string, other: string): boolean =>
  other !== unplanned && (one === unplanned || isLaterQuarter(one, other));
const planInWords = (before: string, quarter: string): string => {
  if (quarter === unplanned) return fill(words.notPlanned, { before });
  return before === unplanned
    ? fill(words.plannedNew, { quarter })
    : fill(words.planned, { quarter, before });
};

const replanned = (then: SeenRequest, now: SeenRequest): WeeklyNote[] => {
  if (then.plan === '' || now.plan === '' || then.plan === now.plan) return [];
  return fact(isLater(now.plan, then.plan) ? 'Slipped' : 'Sooner', planInWords(then.plan, now.plan));
};

const resizing: readonly string[] = [
  'Grown',
  'Cut',
  'Re-estimated',
  'Committed',
  'Added',
  'Reinstated',
  'Carried',
];

const reEstimated = (
  { world, entries, isSameUnit }: Seen,
  then: SeenRequest,
  now: SeenRequest,
): WeeklyNote[] => {
  if (!isSameUnit || then.estimate === now.estimate) return [];
  if (entries.some(({ event }) => resizing.includes(event))) return [];
  const show = (seen: SeenRequest): string =>
    seen.estimate === null ? words.noEstimate : showAmount(seen.estimate, world.allocation.unit);
  return fact('Re-estimated', fill(words.estimate, { before: show(then), now: show(now) }));
};

const factsOf = (seen: Seen): WeeklyNote[] => {
  const { then, now } = seen;
  const told = fromLedger(seen);
  if (!then) return told.length > 0 ? told : whereItCameFrom(seen);
  // Of work that has left the snapshot the ledger knows what became of it; of the rest its row.
  if (!now) return told.length > 0 ? told : whereItWent(seen);
  return [
    ...told,
    ...changedStatus(seen, then, now),
    ...progressed(then, now),
    ...replanned(then, now),
    ...reEstimated(seen, then, now),
  ];
};

const order = (label: string): number => {
  const place = (tellingWords as readonly string[]).indexOf(label);
  return place < 0 ? tellingWords.length : place;
};

/** The word of the last entry that placed it, else the most telling one. */
const labelOf = (facts: readonly WeeklyNote[]): string => {
  const [first] = facts;
  if (first && (places.includes(first.label) || first.label === 'Slipped')) return first.label;
  return [...facts].sort((one, other) => order(one.label) - order(other.label))[0]?.label ?? '';
};

/** Told without the request's own words, other labels name what would not be clear without them. */
const clear: readonly string[] = ['Slipped', 'Sooner', 'Moved', 'New', 'Changed', 'Re-estimated', 'Undone'];
const inWords = ({ label, text }: WeeklyNote, isLabel: boolean): string => {
  if (isLabel || clear.includes(label)) return text;
  const word = new Map<string, string>(Object.entries(words.inLine)).get(label) ?? label.toLowerCase();
  return text === '' ? word : fill(words.inLineWithMore, { word, more: text });
};

/**
 * Each changed request once, by how telling its word is and then in the order of `after`; without what moved in rank alone. Of
 * both ends only what the snapshots saw counts, and entries posted between them.
 */
export const requestChanges = (
  world: World,
  before: MeetingSnapshot,
  after: MeetingSnapshot,
): RequestChange[] => {
  const upTo = world.ledger.filter(({ entry }) => entry <= after.entry);
  const since = standingEntries(upTo).filter(
    ({ entry, event }) => entry > before.entry && event !== 'Proposed',
  );
  const undone = upTo.filter(
    ({ entry, reverses }) => entry > before.entry && reverses > 0 && reverses <= before.entry,
  );
  const rows = rowsById(world.requests);
  const then = new Map(before.requests.map((seen) => [seen.id, seen]));
  const now = new Map(after.requests.map((seen) => [seen.id, seen]));
  const isSameUnit = unitOf(world, before.quarter) === unitOf(world, after.quarter);
  const ids = new Set([...now.keys(), ...then.keys(), ...since.map(({ request }) => request)]);
  const ofRequest = (entries: readonly LedgerEntry[], id: string): LedgerEntry[] =>
    entries.filter(({ request }) => request === id);
  return [...ids]
    .filter((id) => id !== '')
    .flatMap((id): RequestChange[] => {
      const facts = factsOf({
        ...{ world, isSameUnit, thenDay: before.day, row: rows.get(id) },
        ...{ then: then.get(id), now: now.get(id) },
        ...{ entries: ofRequest(since, id), undone: ofRequest(undone, id) },
      });
      if (facts.length === 0) return [];
      const label = labelOf(facts);
      const chosen = facts.find((each) => each.label === label);
      const rest = facts.filter((each) => each !== chosen);
      const text = joinClauses([
        ...(chosen ? [inWords(chosen, true)] : []),
        ...rest.map((each) => inWords(each, false)),
      ]);
      const posted = ofRequest(upTo, id);
      const title = titleInWords(rows.get(id)?.title ?? posted[posted.length - 1]?.title ?? '');
      return [{ id, title: title === '' ? id : title, label, text }];
    })
    .sort((one, other) => order(one.label) - order(other.label));
};
