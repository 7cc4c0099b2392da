/** The line under the page's title: which meeting this is, and how regularly the two of them meet, without alarm. */
import { weeklyFrame as words } from '../../words/en/weekly-frame';
import { fill } from '../../words/fill';
import { stateOf } from '../ledger/state-of';
import { metWeeks, type MetWeeks } from '../meetings/met-weeks';
import type { PlainDate } from '../plain-date';
import { whenOf } from '../quarter';
import { showDay, showDayShort } from '../../words/show-day';
import type { World } from '../world';

const missedInWords = (missed: readonly PlainDate[], today: PlainDate): string[] => {
  const [monday, ...more] = missed;
  if (monday === undefined) return [];
  return more.length === 0
    ? [fill(words.missedOne, { day: showDayShort(monday, today) })]
    : [fill(words.missed, { weeks: missed.length })];
};

const regularity = ({ last, missed, streak }: MetWeeks, today: PlainDate): string[] =>
  last === null
    ? []
    : [
        fill(words.lastMet, { day: showDayShort(last, today) }),
        ...missedInWords(missed, today),
        ...(streak > 1 ? [fill(words.streak, { weeks: streak })] : []),
      ];

/**
 * 'Weekly meeting, 5 November 2026 · week 6 of 13 · last met 29 October · 4 weeks in a row', '· last met 22 October · no meeting
 * in the week of 26 October', '· closed on 31 December 2026'.
 */
export const weeklySubtitle = (world: World): string => {
  const { allocation, ledger, today } = world;
  const { status, closedAt } = stateOf(world);
  const where =
    status === 'closed'
      ? [fill(words.closed, { day: showDay(closedAt.slice(0, 10)) })]
      : [whenOf(allocation, today), ...regularity(metWeeks(ledger, today), today)];
  return [fill(words.meeting, { day: showDay(today) }), ...where].join(' · ');
};
