/** Why what was confirmed last stays: too long ago, built on since, or closed. '' when it can be undone. */
import { count } from '../../words/count';
import { undo as words } from '../../words/en/undo';
import { fill } from '../../words/fill';
import { foldQuarter } from '../ledger/fold-quarter';
import { standingEntries } from '../ledger/standing-entries';
import type { LedgerEntry } from '../ledger-entry';
import type { PlainDate, PlainDateTime } from '../plain-date';
import { joinSentences } from '../../words/join-sentences';
import { listInWords } from '../../words/list-in-words';
import { showDay } from '../../words/show-day';
import { showMoment } from '../../words/show-moment';
import type { World } from '../world';
import { eventInLine } from './event-in-line';
import { progressOf } from './progress-of';

/** A request dropped here and taken in by another quarter since would otherwise be active in both. */
const usedSince = ({ ledger }: World, entries: readonly LedgerEntry[]): string[] => {
  const last = Math.max(...entries.map(({ entry }) => entry));
  const since = standingEntries(ledger).find(
    ({ entry, event, request }) =>
      entry > last &&
      event !== 'Proposed' &&
      entries.some((row) => request !== '' && row.request === request),
  );
  return since
    ? [
        fill(words.usedSince, {
          request: `${since.request} ${since.title}`,
          event: eventInLine(since.event),
          quarter: since.quarter,
          entry: since.entry,
        }),
      ]
    : [];
};

/** A loan goes back into the quarter it was taken from, and what is closed stays as it was closed. */
const closedSince = ({ ledger }: World, entries: readonly LedgerEntry[]): string[] =>
  [...new Set(entries.map(({ quarter }) => quarter))]
    .filter((quarter) => foldQuarter(ledger, quarter).status === 'closed')
    .map((quarter) => fill(words.quarterClosed, { quarter }));

const startedSince = (world: World, entries: readonly LedgerEntry[]): string[] => {
  const { commitments } = foldQuarter(world.ledger, world.allocation.quarter);
  const started = entries.flatMap(({ event, request }): string[] => {
    const commitment = commitments.get(request);
    return event === 'Committed' && commitment && progressOf(world, commitment).isStarted
      ? [commitment.title]
      : [];
  });
  return started.length === 0 ? [] : [count(words.started, started.length, { titles: listInWords(started) })];
};

/** What holds for every kind of Apply, at any time. */
export const whyNotUndoNow = (world: World, entries: readonly LedgerEntry[]): string =>
  joinSentences([...closedSince(world, entries), ...usedSince(world, entries)]);

/** Dropped on 2026-11-05: on the 7th '', on the 8th a sentence that names the 7th. */
export const whyNotUndoChange = (
  world: World,
  entries: readonly LedgerEntry[],
  what: string,
  until: PlainDate,
): string => {
  const day = showDay(entries[0]?.when.slice(0, 10) ?? '');
  const tooLate = fill(words.changeTooLate, { changes: what, day, until: showDay(until) });
  return joinSentences([whyNotUndoNow(world, entries), world.today <= until ? '' : tooLate]);
};

/** Committed at 09:30:00: the next day at 09:30:00 '', a second later a sentence; and one as soon as something is started. */
export const whyNotUndoCommit = (
  world: World,
  entries: readonly LedgerEntry[],
  until: PlainDateTime,
): string => {
  const { acceptedBy = '', when = '' } = entries[0] ?? {};
  const tooLate = fill(words.commitTooLate, {
    ...{ quarter: world.allocation.quarter, who: acceptedBy },
    ...{ when: showMoment(when), until: showMoment(until) },
  });
  return joinSentences([
    whyNotUndoNow(world, entries),
    world.now <= until ? '' : tooLate,
    ...startedSince(world, entries),
  ]);
};
