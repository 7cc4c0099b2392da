/** 'To decide today': what only the two of them, or the approver, can settle. */
import { hasFreeExit } from '../decisions/free-exit';
import { proposalOf, waitsFor } from '../decisions/sign-off';
import { unanswered } from '../heard/unanswered';
import { stateOf } from '../ledger/state-of';
import { meetingBefore, meetingThisWeek } from '../meetings/met-weeks';
import type { MeetingRecord } from '../meetings/record';
import { overBudget } from '../over-budget';
import { pendingOutcome } from '../pending/pending-in-words';
import { wasteGate } from '../policy/waste-gate';
import { listInWords } from '../sentences/list-in-words';
import { titleInWords } from '../sentences/title-in-words';
import { shelfOf } from '../shelf';
import { showAmount, showAmountInWords } from '../show-amount';
import { showDayShort } from '../show-day';
import type { World } from '../world';
import { fairly } from './fairly';
import type { WeeklyList, WeeklyNote } from './page';
import { urgentPromiseNotes } from './promise-notes';

const noted = (label: string, text: string | undefined): WeeklyNote[] =>
  text === undefined || text === '' ? [] : [{ label, text }];

const proposed = (world: World): string => {
  const proposal = proposalOf(world);
  if (!proposal) return '';
  const { allocation, today } = world;
  const { lines, by, at } = proposal;
  const sum = lines.reduce((total, { price }) => total + price, 0);
  const counted = `${lines.length} ${lines.length === 1 ? 'request' : 'requests'}, ${showAmountInWords(sum, allocation.unit)}`;
  return `Proposed by ${by} on ${showDayShort(at.slice(0, 10), today)}: ${counted}. It waits for ${waitsFor(proposal, allocation)}.`;
};

const freeExits = (world: World): WeeklyNote[] => {
  const { status, commitments } = stateOf(world);
  const show = (amount: number): string => showAmount(amount, world.allocation.unit);
  return [...commitments.values()]
    .filter(
      (commitment) => status === 'committed' && commitment.status === 'active' && hasFreeExit(commitment),
    )
    .flatMap(({ title, price, estimate }) =>
      noted(
        'Free exit',
        `${titleInWords(title)}: product expects ${show(estimate)} at a price of ${show(price)}, so sales may drop it free of charge and ${show(price)} come back`,
      ),
    );
};

/** More names are no help in a line. */
const mostNames = 3;

const named = (titles: readonly string[]): string =>
  listInWords(
    titles.length > mostNames ? [...titles.slice(0, mostNames), `${titles.length - mostNames} more`] : titles,
  );

const waiting = ({ requests, today }: World): string => {
  const found = unanswered(requests, today);
  const names = named(found.map(({ request }) => titleInWords(request.title) || request.id));
  return found.length === 0
    ? ''
    : `${found.length} ${found.length === 1 ? 'request has' : 'requests have'} had no answer for 14 days or more: ${names}`;
};

/**
 * Each thing put aside is on the agenda of one meeting, the next one: what was shelved after the meeting of an earlier week, and
 * not after this week's.
 */
const shelved = (world: World): string => {
  const { ledger, today, allocation } = world;
  const from = meetingBefore(ledger, today)?.entry ?? 0;
  const to = meetingThisWeek(ledger, today)?.entry ?? Infinity;
  const put = new Set(
    ledger
      .filter(({ entry, event }) => (event === 'Dropped' || event === 'Pulled') && entry > from && entry < to)
      .map(({ request }) => request),
  );
  const titles = shelfOf(world)
    .filter(({ item, quarter }) => put.has(item.id) && (from > 0 || quarter === allocation.quarter))
    .map(({ item }) => titleInWords(item.title));
  if (titles.length === 0) return '';
  const [it, its] = titles.length === 1 ? ['it', 'its'] : ['them', 'their'];
  return `${listInWords(titles)} went to the shelf: show ${it}, reuse ${its} ideas, thanks to those who built ${it}`;
};

export const weeklyAgenda = (world: World, { pending }: MeetingRecord): WeeklyList => {
  const notes = fairly([
    noted('Over budget', overBudget(world)?.says),
    noted('Commit', proposed(world)),
    noted('Approver', wasteGate(stateOf(world), world.allocation.unit).says),
    pending.flatMap((change) => {
      const { then, whyNotApply } = pendingOutcome(world, change);
      return noted('Edited by hand', [change.says, then || whyNotApply].filter(Boolean).join(' '));
    }),
    freeExits(world),
    urgentPromiseNotes(world),
    noted('Unanswered', waiting(world)),
    noted('Shelf', shelved(world)),
  ]);
  return { heading: 'To decide today', notes };
};
