/** Puts the weekly page together from the ledger, the requests and what is remembered of earlier meetings. */
import { weeklyFrame as words } from '../../words/en/weekly-frame';
import { fill } from '../../words/fill';
import { committedRequests, type CommittedRequest } from '../requests/committed-requests';
import { stateOf } from '../ledger/state-of';
import { isStarted, type Request } from '../request';
import { mondayOf } from '../meetings/met-weeks';
import type { MeetingRecord } from '../meetings/record';
import { sinceMeeting } from '../meetings/since-meeting';
import { rankText } from '../ranking/rank-text';
import { builtInWords } from '../sentences/built-in-words';
import { weeklySentence } from '../sentences/weekly-sentence';
import { showAmount } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import { stripOf } from '../strip/strip';
import type { Unit } from '../unit';
import type { WeeklyLine } from './weekly-line';
import type { WeeklyPage } from './page';
import { weeklyAgenda } from './weekly-agenda';
import { weeklyClosing } from './weekly-closing';
import { weeklyPace } from './weekly-pace';
import { weeklyPrep } from './weekly-prep';
import { weeklyQueue } from './weekly-queue';
import { weeklyShelf } from './weekly-shelf';
import { weeklySides } from './weekly-sides';
import { weeklySubtitle } from './weekly-subtitle';
import type { World } from '../world';

const builtOf = (request: Request): string => {
  if (request.builtBp > 0) return showShare(request.builtBp);
  return isStarted(request) ? builtInWords(request) : '';
};

const lineOf = ({ commitment, request }: CommittedRequest, unit: Unit): WeeklyLine => ({
  id: commitment.id,
  rank: request ? rankText(request.rank) : '',
  title: commitment.title,
  customer: request?.customer ?? '',
  builtBp: request?.builtBp ?? 0,
  built: request ? builtOf(request) : '',
  amount: commitment.price,
  shown: showAmount(commitment.price, unit),
  note: request ? '' : words.rowGone,
});

/**
 * Read from the ledger, and from Requests only what the ledger does not hold: progress, customer, rank. Each committed,
 * unshipped request is in exactly one of buildingNow and planned. Building it twice gives the same page.
 */
export const weeklyPage = (world: World, kept: MeetingRecord): WeeklyPage => {
  const { allocation, requests, today } = world;
  // This week's snapshot is of this very page: with it, the second page of a meeting would say other than the first.
  const record = { ...kept, snapshots: kept.snapshots.filter(({ day }) => day < mondayOf(today)) };
  const committed = committedRequests(world);
  const lines = (isStarted: boolean): WeeklyLine[] =>
    committed.filter((row) => row.isStarted === isStarted).map((row) => lineOf(row, allocation.unit));
  return {
    title: fill(words.title, { quarter: allocation.quarter }),
    subtitle: weeklySubtitle(world),
    unit: allocation.unit,
    strip: stripOf(stateOf(world), requests),
    sentence: weeklySentence(world),
    buildingNow: lines(true),
    planned: lines(false),
    queue: weeklyQueue(world),
    shelf: weeklyShelf(world),
    since: sinceMeeting(world, record),
    agenda: weeklyAgenda(world, record),
    pace: weeklyPace(world, record.snapshots),
    sides: weeklySides(world),
    prep: weeklyPrep(world, record),
    closing: weeklyClosing(world),
  };
};
