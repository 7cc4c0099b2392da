/** The budget burnt by the end of each week, as far as anybody looked, against an even pace. */
import { pace as words } from '../../words/en/pace';
import { fill } from '../../words/fill';
import { portion } from '../amount';
import { foldQuarter } from '../ledger/fold-quarter';
import { stateOf } from '../ledger/state-of';
import type { LedgerEntry } from '../ledger-entry';
import type { SeenRequest, MeetingSnapshot } from '../meetings/snapshot';
import { addDays, daysBetween, type PlainDate } from '../plain-date';
import { daysIn, weekOf } from '../quarter';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import { stripOf, type Strip } from '../strip/strip';
import type { BurnWeek } from '../weekly/page';
import type { World } from '../world';
import { daysGone } from './quarter-gone';

const usedOf = ({ built, sunk, disruption }: Strip): number => built + sunk + disruption;

const usedToday = (world: World): number => usedOf(stripOf(stateOf(world), world.requests));

/** What the ledger knew by the end of a day. */
const upTo = (ledger: readonly LedgerEntry[], day: PlainDate): LedgerEntry[] =>
  ledger.filter(({ when }) => when.slice(0, 10) <= day);

/** null where work was underway and nobody looked at it that week. */
const usedBy = (
  { allocation, ledger }: World,
  ends: PlainDate,
  seen: readonly SeenRequest[] | undefined,
): number | null => {
  const state = foldQuarter(upTo(ledger, ends), allocation.quarter);
  const active = [...state.commitments.values()].filter(({ status }) => status === 'active');
  if (active.length > 0 && !seen) return null;
  // What came in after the meeting is as it came.
  const asEntered = active.map(({ id, builtAtEntry }) => ({ id, builtBp: builtAtEntry }));
  return usedOf(stripOf(state, [...asEntered, ...(seen ?? [])]));
};

/** Weeks of seven days; the last one ends with the quarter. Sunk and disruption are the ledger's, built shares those of the meetings. */
export const burnByWeek = (world: World, snapshots: readonly MeetingSnapshot[]): BurnWeek[] => {
  const { allocation, today } = world;
  const { starts, ends } = allocation;
  const { weeks } = weekOf(allocation, today);
  const { budget } = stateOf(world);
  const endOf = (week: number): PlainDate => (week === weeks ? ends : addDays(starts, 7 * week - 1));
  return Array.from({ length: weeks }, (_, index): BurnWeek => {
    const week = index + 1;
    const [from, to] = [addDays(starts, 7 * index), endOf(week)];
    const seen = snapshots
      .filter(({ day, quarter }) => quarter === allocation.quarter && day >= from && day <= to)
      .pop()?.requests;
    const isNow = today >= from && today <= to;
    const used = isNow ? usedToday(world) : today > to ? usedBy(world, to, seen) : null;
    const goneBp = (10_000 * (daysBetween(starts, to) + 1)) / daysIn(allocation);
    return { week, used, even: portion(budget, goneBp) };
  });
};

/** 'Week 6 of 13: 38 % of the quarter has gone, and 29 of 100 points are used.' */
export const burnInWords = (world: World): string => {
  const { allocation, today } = world;
  const { unit, starts, ends } = allocation;
  const { week, weeks } = weekOf(allocation, today);
  const { budget } = stateOf(world);
  const amounts = { used: showAmount(usedToday(world), unit), budget: showAmountInWords(budget, unit) };
  if (today < starts) return fill(words.notBegun, amounts);
  if (today > ends) return fill(words.gone, amounts);
  const gone = Math.round((100 * daysGone(allocation, today)) / daysIn(allocation));
  return fill(words.week, { ...amounts, week, weeks, gone: showShare(100 * gone) });
};
