/** What moved in the order of requests between two looks at it, and by whom. */
import { meeting as words } from '../../words/en/meeting';
import { fill } from '../../words/fill';
import type { PlainDate } from '../plain-date';
import { movedInWords, whatMoved, type RankMove } from '../ranking/what-moved';
import type { Movers } from './record';
import type { SeenRequest } from './snapshot';

export interface MovedRanks {
  /** '6 of 7 moved; biggest riser SAP +5'. */
  readonly says: string;
  /** In the new order. */
  readonly moves: readonly RankMove[];
}

const orderIn = (seen: readonly SeenRequest[]): string[] =>
  seen
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => one.rank - other.rank)
    .map(({ id }) => id);

/** Places are counted among the requests that were there both times: what has shipped or come in since moves nobody. */
export const movedRanks = (
  before: readonly SeenRequest[],
  after: readonly SeenRequest[],
  titleOf: (id: string) => string,
): MovedRanks => {
  const [then, now] = [orderIn(before), orderIn(after)];
  const [thereThen, thereNow] = [new Set(then), new Set(now)];
  const found = whatMoved(
    then.filter((id) => thereNow.has(id)),
    now.filter((id) => thereThen.has(id)),
  );
  return { says: movedInWords(found, titleOf), moves: found.moved };
};

/** 'rank 6 → 1, by dana@x.com'; whoever moved it before that day has not moved it since. */
export const moveInWords = ({ id, from, to }: RankMove, movers: Movers, since: PlainDate): string => {
  const [who, day] = movers.get(id) ?? ['', ''];
  return who !== '' && day >= since ? fill(words.rankBy, { from, to, who }) : fill(words.rank, { from, to });
};
