/** Decides whether the weekly meeting is recorded: one entry a calendar week, at any time of a quarter's life. */
import { reasons } from '../../words/en/reasons';
import { fill } from '../../words/fill';
import { joinClauses } from '../../words/join-clauses';
import type { Decision } from '../decision';
import type { DraftEntry } from '../ledger-entry';
import { findBrokenSeals } from '../ledger/find-broken-seals';
import { noAmounts } from '../ledger/no-amounts';
import { meetingBefore, meetingThisWeek } from '../meetings/met-weeks';
import { missingName, signedBy } from '../people/person';
import type { Problem } from '../problem';
import { notYourRole } from '../problems/of-people';
import { whyNot } from '../people/role';
import { showDayShort } from '../../words/show-day';
import type { World } from '../world';
import type { Asker } from './asker';

/** 'Weekly meeting', or 'Weekly meeting. Settled since 29 October: Ask Acme about the date (Ann); Price SAP'. */
const reasonOf = ({ ledger, today }: World, settled: readonly string[]): string => {
  const items = settled.map((item) => item.replace(/\s+/g, ' ').trim()).filter((item) => item !== '');
  if (items.length === 0) return reasons.meeting;
  const before = meetingBefore(ledger, today);
  const settledItems = joinClauses(items);
  return before
    ? fill(reasons.meetingSettledSince, {
        day: showDayShort(before.when.slice(0, 10), today),
        items: settledItems,
      })
    : fill(reasons.meetingSettled, { items: settledItems });
};

/**
 * `settled`: the decisions and actions that were ticked. [] once this week has its meeting, whoever builds the page again; a
 * week is Monday to Sunday.
 */
export const decideMeeting = (world: World, asker: Asker, settled: readonly string[]): Decision => {
  if (meetingThisWeek(world.ledger, world.today)) return { entries: [] };
  const { who, askedBy } = asker;
  const says = whyNot(who, world.allocation, 'meet');
  const refusals: Problem[] = [
    ...missingName(who),
    ...(says === '' ? [] : [notYourRole(says)]),
    ...findBrokenSeals(world.ledger).map(({ problem }) => problem),
  ];
  if (refusals.length > 0) return { refusals };
  const acceptedBy = signedBy(who);
  const met: DraftEntry = {
    ...noAmounts,
    quarter: world.allocation.quarter,
    event: 'Met',
    request: '',
    // No terms: a meeting locks neither the unit nor the policy of its quarter.
    title: '',
    askedBy: askedBy.trim() || acceptedBy,
    reason: reasonOf(world, settled),
    cause: 'No fault',
    acceptedBy,
  };
  return { entries: [met] };
};
