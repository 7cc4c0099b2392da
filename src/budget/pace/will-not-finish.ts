/** What will not be finished by the quarter's end at the pace so far, each with its numbers. */
import { pace as words } from '../../words/en/pace';
import { fill } from '../../words/fill';
import { portion, type Amount } from '../amount';
import { committedRequests, type CommittedRequest } from '../requests/committed-requests';
import { rowsById } from '../requests/rows-by-id';
import { stateOf } from '../ledger/state-of';
import type { MeetingSnapshot } from '../meetings/snapshot';
import { daysBetween, type PlainDate } from '../plain-date';
import { daysIn, phaseOf } from '../quarter';
import { isStarted, type Status } from '../request';
import { titleInWords } from '../sentences/title-in-words';
import { showAmount } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import { stripOf } from '../strip/strip';
import { atMost } from '../weekly/at-most';
import type { WeeklyList, WeeklyNote } from '../weekly/page';
import type { World } from '../world';
import { daysGone } from './quarter-gone';

const allBp = 10_000;

const percent = (share: number): string => showShare(100 * Math.round(share * 100));

/** When work on it began, as far as the meetings saw: first seen just started, last seen not started, else when it came in. */
const beganOn = (
  { allocation }: World,
  { commitment }: CommittedRequest,
  snapshots: readonly MeetingSnapshot[],
): { readonly day: PlainDate; readonly builtBp: number } => {
  const looks = snapshots
    .filter(({ quarter }) => quarter === allocation.quarter)
    .flatMap(({ day, requests }) => {
      const seen = rowsById(requests).get(commitment.id);
      return seen ? [{ day, builtBp: seen.builtBp, status: seen.status as Status }] : [];
    });
  const first = looks.findIndex(isStarted);
  const just = looks[first];
  if (just?.builtBp === 0) return just;
  const unstarted = looks[first === -1 ? looks.length - 1 : first - 1];
  if (unstarted) return { day: unstarted.day, builtBp: 0 };
  const entered = commitment.enteredAt.slice(0, 10);
  const day = entered > allocation.starts ? entered : allocation.starts;
  return { day, builtBp: commitment.builtAtEntry };
};

/** Built share at the quarter's end if it goes on as since it began: 30 % at 70 % of the quarter is 43 %. */
const projected = (world: World, row: CommittedRequest, snapshots: readonly MeetingSnapshot[]): number => {
  const { allocation, today } = world;
  const now = row.request?.builtBp ?? 0;
  const began = beganOn(world, row, snapshots);
  const left = daysIn(allocation) - daysGone(allocation, today);
  const took = daysBetween(began.day, today);
  // Begun today: nothing can be said of its pace, unless the quarter is over.
  if (took <= 0) return left > 0 ? allBp : now;
  return now + ((now - began.builtBp) / took) * left;
};

const startedNotes = (world: World, snapshots: readonly MeetingSnapshot[]): WeeklyNote[] => {
  const { allocation, today } = world;
  const gone = daysGone(allocation, today) / daysIn(allocation);
  return committedRequests(world)
    .filter((row) => row.isStarted)
    .flatMap((row) => {
      const byTheEnd = projected(world, row, snapshots);
      if (byTheEnd >= allBp) return [];
      const soFar = { built: percent((row.request?.builtBp ?? 0) / allBp), gone: percent(gone) };
      const text =
        gone === 1
          ? fill(words.builtSoFar, soFar)
          : fill(words.builtByTheEnd, { ...soFar, projected: percent(Math.max(0, byTheEnd) / allBp) });
      return [{ label: titleInWords(row.commitment.title), text }];
    });
};

/** What was built so far sets how much more there is room for; started work comes first, then the rank. */
const unstartedNotes = (world: World): WeeklyNote[] => {
  const { allocation, today, requests } = world;
  const { built } = stripOf(stateOf(world), requests);
  const gone = daysGone(allocation, today);
  const room = Math.floor((built * (daysIn(allocation) - gone)) / gone);
  const show = (amount: Amount): string => showAmount(amount, allocation.unit);
  const committed = committedRequests(world);
  let before = committed
    .filter((row) => row.isStarted)
    .reduce(
      (sum, { commitment: { price }, request }) => sum + price - portion(price, request?.builtBp ?? 0),
      0,
    );
  return committed
    .filter((row) => !row.isStarted)
    .flatMap(({ commitment: { title, price } }) => {
      const ahead = before;
      before += price;
      if (before <= room) return [];
      const text =
        built === 0
          ? fill(words.nothingBuilt, { price: show(price) })
          : fill(words.noRoom, { price: show(price), room: show(room), ahead: show(ahead) });
      return [{ label: titleInWords(title), text }];
    });
};

/** From a third of the quarter on; before it one line says that it is too early. */
export const willNotFinish = (world: World, snapshots: readonly MeetingSnapshot[]): WeeklyList => {
  const heading = words.willNotFinish;
  const { status } = stateOf(world);
  if (status === 'closed') return { heading, notes: [] };
  if (phaseOf(world.allocation, world.today) === 0) {
    return { heading, notes: [{ label: '', text: words.tooEarly }] };
  }
  const notes = [...startedNotes(world, snapshots), ...unstartedNotes(world)];
  return {
    heading,
    notes: notes.length > 0 ? atMost(notes) : [{ label: '', text: words.allCanBeDone }],
  };
};
