/** The weekly page as data: the strip, the sentence, the three views and the shelf; the tab only lays it out. */
import { committedRequests, type CommittedRequest } from '../committed-requests';
import { stateOf } from '../ledger/state-of';
import { whenOf } from '../quarter';
import type { Request } from '../request';
import type { SinceMeeting } from '../ranking/since-meeting';
import { rankText } from '../ranking/rank-text';
import { builtInWords } from '../sentences/built-in-words';
import { weeklySentence } from '../sentences/weekly-sentence';
import { showAmount } from '../show-amount';
import { showDay } from '../show-day';
import { showShare } from '../show-share';
import { stripOf, type Strip } from '../strip';
import type { Unit } from '../unit';
import type { QueueGroup, WeeklyLine } from './weekly-line';
import { weeklyQueue } from './weekly-queue';
import { shelfHeading, weeklyShelf, type ShelfLine } from './weekly-shelf';
import type { World } from '../world';

export type { QueueGroup, WeeklyLine } from './weekly-line';
export type { ShelfLine } from './weekly-shelf';

export interface WeeklyPage {
  /** 'Sales budget · 2026-Q4'. */
  readonly title: string;
  /** 'Weekly meeting, 5 November 2026 · week 6 of 13'; of a closed quarter '… · closed on 31 December 2026'. */
  readonly subtitle: string;
  readonly unit: Unit;
  readonly strip: Strip;
  readonly sentence: string;
  readonly buildingNow: readonly WeeklyLine[];
  readonly planned: readonly WeeklyLine[];
  /** Third view, 'Queue for next quarters (tentative)': each open, uncommitted request in exactly one group. */
  readonly queue: readonly QueueGroup[];
  readonly shelf: readonly ShelfLine[];
  /** 'On the shelf', with what to do with it when something is there. */
  readonly shelfHeading: string;
  /** What moved in the ranks; null before the second meeting. */
  readonly sinceMeeting: SinceMeeting | null;
}

const builtOf = (request: Request): string =>
  request.builtBp > 0 ? showShare(request.builtBp) : builtInWords(request).replace('not started', '');

const lineOf = ({ commitment, request }: CommittedRequest, unit: Unit): WeeklyLine => ({
  id: commitment.id,
  rank: request ? rankText(request.rank) : '',
  title: commitment.title,
  customer: request?.customer ?? '',
  builtBp: request?.builtBp ?? 0,
  built: request ? builtOf(request) : '',
  amount: commitment.price,
  shown: showAmount(commitment.price, unit),
  note: request ? '' : 'its row is gone from the Requests tab',
});

const subtitleOf = (world: World): string => {
  const { status, closedAt } = stateOf(world);
  const where =
    status === 'closed'
      ? `closed on ${showDay(closedAt.slice(0, 10))}`
      : whenOf(world.allocation, world.today);
  return `Weekly meeting, ${showDay(world.today)} · ${where}`;
};

/**
 * Read from the ledger, and from Requests only what the ledger does not hold: progress, customer, rank. Each committed,
 * unshipped request is in exactly one of buildingNow and planned. Building it twice gives the same page.
 */
export const weeklyPage = (world: World, sinceMeeting: SinceMeeting | null = null): WeeklyPage => {
  const { allocation, requests } = world;
  const committed = committedRequests(world);
  const lines = (isStarted: boolean): WeeklyLine[] =>
    committed.filter((row) => row.isStarted === isStarted).map((row) => lineOf(row, allocation.unit));
  const shelf = weeklyShelf(world);
  return {
    title: `Sales budget · ${allocation.quarter}`,
    subtitle: subtitleOf(world),
    unit: allocation.unit,
    strip: stripOf(stateOf(world), requests),
    sentence: weeklySentence(world),
    buildingNow: lines(true),
    planned: lines(false),
    queue: weeklyQueue(world),
    shelf,
    shelfHeading: shelfHeading(shelf),
    sinceMeeting,
  };
};
