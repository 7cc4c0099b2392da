/** What happened to one request between two looks at it, fact by fact: by the ledger first, then by what the looks saw. */
import { isOpen, isStarted, type Request, type Status } from '../request';
import { meeting as words } from '../../words/en/meeting';
import { fill } from '../../words/fill';
import { listWithCommas } from '../../words/list-in-words';
import { eventInLine } from '../decisions/event-in-line';
import { unplanned } from '../horizon';
import type { LedgerEntry } from '../ledger-entry';
import { isLaterQuarter } from '../quarter-name';
import { entryInWords } from '../sentences/entry-in-words';
import { titleInWords } from '../sentences/title-in-words';
import { showAmount } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import { unitOf } from '../unit-of';
import type { WeeklyNote } from '../weekly/page';
import type { World } from '../world';
import { placingEvents } from './placing-events';
import type { SeenRequest } from './snapshot';

/** What is known of one request at both ends, and what happened to it between. */
export interface Seen {
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

const fromLedger = ({ world, entries, undone }: Seen): WeeklyNote[] => {
  const placing = entries.filter(({ event }) => placingEvents.includes(event)).reverse();
  const others = entries.filter(({ event }) => !placingEvents.includes(event));
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
  const isTold = seen.undone.length > 0 || seen.entries.some(({ event }) => placingEvents.includes(event));
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

/** In no order of importance; none where nothing but the rank has changed. */
export const factsBetween = (seen: Seen): WeeklyNote[] => {
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
