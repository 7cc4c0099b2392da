/** 'To decide today': what only the two of them, or the approver, can settle. */
import { count } from '../../words/count';
import { weeklyAgenda as words } from '../../words/en/weekly-agenda';
import { fill } from '../../words/fill';
import { hasFreeExit } from '../decisions/free-exit';
import { proposalOf, waitsFor } from '../decisions/sign-off';
import { unanswered } from '../heard/unanswered';
import { stateOf } from '../ledger/state-of';
import { meetingBefore, meetingThisWeek } from '../meetings/met-weeks';
import type { MeetingRecord } from '../meetings/record';
import { overBudget } from '../strip/over-budget';
import { pendingOutcome } from '../pending/pending-in-words';
import { wasteGate } from '../policy/waste-gate';
import { joinSentences } from '../../words/join-sentences';
import { listInWords } from '../../words/list-in-words';
import { titleInWords } from '../sentences/title-in-words';
import { shelfOf } from '../requests/shelf';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { showDayShort } from '../../words/show-day';
import type { World } from '../world';
import { fairly } from './fairly';
import type { WeeklyList, WeeklyNote } from './page';
import { urgentPromiseNotes } from './promise-notes';
import { titledOrId } from './titled-or-id';

const noted = (label: string, text: string | undefined): WeeklyNote[] =>
  text === undefined || text === '' ? [] : [{ label, text }];

const proposed = (world: World): string => {
  const proposal = proposalOf(world);
  if (!proposal) return '';
  const { allocation, today } = world;
  const { lines, by, at } = proposal;
  const sum = lines.reduce((total, { price }) => total + price, 0);
  return count(words.proposed, lines.length, {
    by,
    day: showDayShort(at.slice(0, 10), today),
    amount: showAmountInWords(sum, allocation.unit),
    second: waitsFor(proposal, allocation),
  });
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
        words.labels.freeExit,
        fill(words.freeExit, {
          title: titleInWords(title),
          estimate: show(estimate),
          price: show(price),
        }),
      ),
    );
};

/** More names are no help in a line. */
const mostNames = 3;

const named = (titles: readonly string[]): string =>
  listInWords(
    titles.length > mostNames
      ? [...titles.slice(0, mostNames), fill(words.moreNames, { n: titles.length - mostNames })]
      : titles,
  );

const waiting = ({ requests, today }: World): string => {
  const found = unanswered(requests, today);
  const titles = named(found.map(({ request }) => titledOrId(request)));
  return found.length === 0 ? '' : count(words.unanswered, found.length, { titles });
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
  return titles.length === 0 ? '' : count(words.shelved, titles.length, { titles: listInWords(titles) });
};

export const weeklyAgenda = (world: World, { pending }: MeetingRecord): WeeklyList => {
  const notes = fairly([
    noted(words.labels.overBudget, overBudget(world)?.says),
    noted(words.labels.commit, proposed(world)),
    noted(words.labels.approver, wasteGate(stateOf(world), world.allocation.unit).says),
    pending.flatMap((change) => {
      const { then, whyNotApply } = pendingOutcome(world, change);
      return noted(words.labels.byHand, joinSentences([change.says, then || whyNotApply]));
    }),
    freeExits(world),
    urgentPromiseNotes(world),
    noted(words.labels.unanswered, waiting(world)),
    noted(words.labels.shelf, shelved(world)),
  ]);
  return { heading: words.heading, notes };
};
