/** What moved in the order of requests since the last meeting, and by whom. */
import type { PlainDate } from '../plain-date';
import { isOpen, type Request } from '../request';
import { byRank } from './by-rank';
import { readRank } from './read-rank';
import { movedInWords, whatMoved } from './what-moved';

export interface Meeting {
  readonly day: PlainDate;
  /** IDs of the open requests, the most wanted first. */
  readonly order: readonly string[];
}

/** Request ID → who typed its rank last, and when. */
export type Movers = ReadonlyMap<string, readonly [who: string, day: PlainDate]>;

export interface SinceMeeting {
  /** 'Since the last meeting (2026-11-12): 3 of 12 moved; biggest riser SAP +6'. */
  readonly says: string;
  readonly moved: readonly {
    readonly title: string;
    readonly from: number;
    readonly to: number;
    readonly by: string;
  }[];
}

export const orderOf = (requests: readonly Request[]): string[] =>
  requests
    .filter((request) => isOpen(request) && typeof readRank(request.rank) === 'number')
    .sort(byRank)
    .map(({ id }) => id);

/**
 * Against the last meeting before `today`, so that a page built twice on one day says the same; null when there was none. Places
 * are counted among the requests that were there both times: what has shipped or come in since moves nobody.
 */
export const sinceMeeting = (
  requests: readonly Request[],
  meetings: readonly Meeting[],
  movers: Movers,
  today: PlainDate,
): SinceMeeting | null => {
  const last = meetings.filter(({ day }) => day < today).pop();
  if (last === undefined) return null;
  const now = orderOf(requests);
  const found = whatMoved(
    last.order.filter((id) => now.includes(id)),
    now.filter((id) => last.order.includes(id)),
  );
  const titles = new Map(requests.map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const byOf = (id: string): string => {
    const [who, day] = movers.get(id) ?? ['', ''];
    return day >= last.day ? who : '';
  };
  return {
    says: `Since the last meeting (${last.day}): ${movedInWords(found, titleOf)}`,
    moved: found.moved.map(({ id, from, to }) => ({ title: titleOf(id), from, to, by: byOf(id) })),
  };
};
