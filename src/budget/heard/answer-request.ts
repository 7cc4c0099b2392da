/** Answers a request that waits for one: endorsed by whoever stands behind it, or declined with a reason that is kept. */
import { answers as words } from '../../words/en/answers';
import { fill } from '../../words/fill';
import { nameOf } from '../showing/name-of';
import type { Problem } from '../problem';
import { answeredAlready, reasonMissingToDecline } from '../problems/of-intake';
import { unknownRequestByNow } from '../problems/of-requests';
import { closeRanks } from '../ranking/close-ranks';
import { rankRowOf } from '../ranking/rank-row-of';
import { showDay } from '../../words/show-day';
import type { World } from '../world';

export interface RequestAnswer {
  readonly row: number;
  readonly status: 'Endorsed' | 'Declined';
  /** A1 row → new rank, '' to clear: what is declined leaves the race. */
  readonly ranks: ReadonlyMap<number, number | ''>;
  /** For Notes; '' when there is nothing to keep. */
  readonly note: string;
  /** 'R-7 SAP is endorsed: it waits in the queue, at rank 6.' */
  readonly says: string;
}

/** Whatever else is sent as `answer` declines: no other status can come out of here. */
export const answerRequest = (
  { requests, today }: Pick<World, 'requests' | 'today'>,
  id: string,
  answer: 'Endorsed' | 'Declined',
  reason: string,
): RequestAnswer | readonly Problem[] => {
  const request = requests.find((candidate) => candidate.id === id);
  if (request === undefined) return [unknownRequestByNow(id)];
  const { row, status, rank } = request;
  if (status !== 'New') return [answeredAlready(request)];
  if (answer === 'Endorsed') {
    return {
      row,
      status: 'Endorsed',
      ranks: new Map(),
      note: '',
      says: fill(rank === '' ? words.endorsed : words.endorsedAtRank, {
        request: nameOf(request),
        rank: String(rank),
      }),
    };
  }
  const why = reason.replace(/\s+/g, ' ').trim();
  if (why === '') return [reasonMissingToDecline(request)];
  return {
    row,
    status: 'Declined',
    ranks: closeRanks(requests.map(rankRowOf), [row]),
    note: fill(words.declinedNote, { day: showDay(today), reason: why }),
    says: fill(words.declined, { request: nameOf(request) }),
  };
};

export const isRequestAnswer = (read: RequestAnswer | readonly Problem[]): read is RequestAnswer =>
  'says' in read;
