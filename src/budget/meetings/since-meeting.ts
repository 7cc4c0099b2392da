/** What has changed from one meeting to another: each request once, and the order of wishes last. */
import { meeting as words } from '../../words/en/meeting';
import { fill } from '../../words/fill';
import { joinClauses } from '../../words/join-clauses';
import { listInWords } from '../../words/list-in-words';
import { titleInWords } from '../sentences/title-in-words';
import { showDayShort } from '../../words/show-day';
import { atMost, mostLines } from '../weekly/at-most';
import type { WeeklyList, WeeklyNote } from '../weekly/page';
import type { World } from '../world';
import { mondayOf } from './met-weeks';
import { moveInWords, movedRanks } from './moved-ranks';
import type { MeetingRecord, Movers } from './record';
import { requestChanges, type RequestChange } from './request-changes';
import type { MeetingSnapshot } from './snapshot';
import { takeSnapshot } from './take-snapshot';

/** More requests with one word are named in one line, and so many of them. */
const mostAlike = 4;
const mostNames = 12;

/** After those come five lines of moves at most; the order is on the tab. */
const mostMoves = 5;

const labelInWords = (label: string): string =>
  new Map<string, string>(Object.entries(words.labels)).get(label) ?? label;

const lineOf = ({ title, label, text }: RequestChange): WeeklyNote => ({
  label: labelInWords(label),
  text: text === '' ? title : fill(words.line, { title, says: text }),
});

/** A commit of twenty-five, or as many new requests, is one line. */
const together = (label: string, alike: readonly RequestChange[]): WeeklyNote => {
  const names = alike.map(({ title, text }) =>
    label === 'Committed' && text !== '' ? fill(words.titleAndPrice, { title, price: text }) : title,
  );
  const more = names.length - mostNames;
  return {
    label: labelInWords(label),
    text: listInWords(more > 0 ? [...names.slice(0, mostNames), fill(words.more, { n: more })] : names),
  };
};

/** What a list of names tells as well; anything else only when it is too much to read line by line. */
const mostOf = (label: string): number =>
  ['Committed', 'New', 'Gone', 'Carried', 'Declined', 'Merged'].includes(label) ? mostAlike : mostLines;

const linesOf = (changes: readonly RequestChange[]): WeeklyNote[] => {
  const labels = [...new Set(changes.map(({ label }) => label))];
  return labels.flatMap((label) => {
    const alike = changes.filter((change) => change.label === label);
    return alike.length > mostOf(label) ? [together(label, alike)] : alike.map(lineOf);
  });
};

const compared = (
  world: World,
  movers: Movers,
  before: MeetingSnapshot,
  after: MeetingSnapshot,
): WeeklyNote[] => {
  const titles = new Map(world.requests.map(({ id, title }) => [id, titleInWords(title)]));
  const titleOf = (id: string): string => titles.get(id) || id;
  const { says, moves } = movedRanks(before.requests, after.requests, titleOf);
  const changes = requestChanges(world, before, after);
  const changed = new Set(changes.map(({ id }) => id));
  const rankOf = new Map(moves.map((move) => [move.id, moveInWords(move, movers, before.day)]));
  const withRank = changes.map((change) => ({
    ...change,
    text: joinClauses([change.text, rankOf.get(change.id) ?? '']),
  }));
  const only = moves
    .filter(({ id }) => !changed.has(id))
    .sort((one, other) => Math.abs(other.from - other.to) - Math.abs(one.from - one.to));
  const moved = only.map((move) => ({
    label: '',
    text: fill(words.line, { title: titleOf(move.id), says: rankOf.get(move.id) ?? '' }),
  }));
  const lines = [
    ...linesOf(withRank),
    ...(only.length > 0 ? [{ label: words.ranked, text: says }, ...atMost(moved, mostMoves)] : []),
  ];
  return lines.length > 0 ? lines : [{ label: '', text: words.nothing }];
};

/** Any two meetings on record, the earlier one first: 'From 29 October to 5 November'. */
export const compareMeetings = (
  world: World,
  movers: Movers,
  before: MeetingSnapshot,
  after: MeetingSnapshot,
): WeeklyList => ({
  heading: fill(words.fromTo, {
    from: showDayShort(before.day, world.today),
    to: showDayShort(after.day, world.today),
  }),
  notes: compared(world, movers, before, after),
});

/** The last meeting of an earlier week that a snapshot was kept of. */
export const lastSnapshot = (
  { snapshots }: Pick<MeetingRecord, 'snapshots'>,
  today: string,
): MeetingSnapshot | undefined => snapshots.filter(({ day }) => day < mondayOf(today)).pop();

/** Against the last meeting of an earlier week, so that a page built twice in one week looks back as far. */
export const sinceMeeting = (world: World, record: MeetingRecord): WeeklyList => {
  const before = lastSnapshot(record, world.today);
  if (!before) {
    return {
      heading: words.sinceLast,
      notes: [{ label: '', text: words.noneOnRecord }],
    };
  }
  return {
    heading: fill(words.since, { day: showDayShort(before.day, world.today) }),
    notes: compared(world, record.movers, before, takeSnapshot(world)),
  };
};
