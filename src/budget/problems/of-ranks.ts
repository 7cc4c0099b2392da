/** Problems of ranks: sales' own, which a commit waits for, and product's, which decide nothing. */
import { problemsOfRanks as words } from '../../words/en/problems-ranks';
import { fill } from '../../words/fill';
import type { CellValue } from '../cell-value';
import { nameOf } from '../showing/name-of';
import { quote } from '../showing/quote';
import { listInWords } from '../../words/list-in-words';
import { notice, onRequests, problem } from './said';

interface Ranked {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly rank: CellValue;
}

interface Recommended {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly productRank: CellValue;
}

const withMinus = (rank: CellValue): string => String(rank).replace('-', '\u2212');

/**
 * @cause An open request has no rank.
 * @remedy Give it one, or tidy the ranks to put it last.
 */
export const rankBlank = (row: Ranked) =>
  problem('rank-blank', fill(words.rankBlank, { request: nameOf(row) }), onRequests(row, 'Rank'));

/**
 * @cause A rank holds text.
 * @remedy Write a whole number from 1 on.
 */
export const rankText = (row: Ranked) =>
  problem(
    'rank-text',
    fill(words.rankText, { request: nameOf(row), rank: quote(row.rank) }),
    onRequests(row, 'Rank'),
  );

/**
 * @cause A rank is 0, and the most wanted request has rank 1.
 * @remedy Write a whole number from 1 on.
 */
export const rankZero = (row: Ranked) =>
  problem('rank-zero', fill(words.rankZero, { request: nameOf(row) }), onRequests(row, 'Rank'));

/**
 * @cause A rank is below zero.
 * @remedy Write a whole number from 1 on.
 */
export const rankNegative = (row: Ranked) =>
  problem(
    'rank-negative',
    fill(words.rankNegative, { request: nameOf(row), rank: withMinus(row.rank) }),
    onRequests(row, 'Rank'),
  );

/**
 * @cause A rank lies between two ranks, as in 1.5.
 * @remedy Write a whole number; the others move along.
 */
export const rankFraction = (row: Ranked) =>
  problem(
    'rank-fraction',
    fill(words.rankFraction, { request: nameOf(row), rank: String(row.rank) }),
    onRequests(row, 'Rank'),
  );

/**
 * @cause A request that is declined, shipped, shelved or merged still has a rank.
 * @remedy Clear its rank, or tidy the ranks.
 */
export const rankOnClosed = (row: Ranked) =>
  problem(
    'rank-on-closed',
    fill(words.rankOnClosed, { rank: String(row.rank), request: nameOf(row) }),
    onRequests(row, 'Rank'),
  );

/**
 * @cause Two or more open requests have the same rank.
 * @remedy Give all but one of them another rank, or tidy the ranks.
 */
export const rankTie = (rank: number, rows: readonly Ranked[]) =>
  problem(
    'rank-tie',
    rows.length === 2
      ? fill(words.rankTie.two, { rank, requests: listInWords(rows.map(nameOf)) })
      : fill(words.rankTie.more, { rank, number: rows.length, requests: listInWords(rows.map(nameOf)) }),
    onRequests(rows[1] ?? { row: 0 }, 'Rank'),
  );

/**
 * @cause One or more ranks are left out before the next one.
 * @remedy Give the next one the rank that is missing, or tidy the ranks.
 */
export const rankGap = (from: number, to: number, next: Ranked) => {
  const nextRank = to + 1;
  return problem(
    'rank-gap',
    from === to
      ? fill(words.rankGap.one, { from, nextRank, request: nameOf(next) })
      : fill(words.rankGap.several, { from, to, nextRank, request: nameOf(next) }),
    onRequests(next, 'Rank'),
  );
};

/**
 * @cause The force-rank session was applied before its last question.
 * @remedy Answer the questions that are left, or discard the session.
 */
export const sessionUnfinished = () => problem('session-unfinished', words.sessionUnfinished);

/**
 * @cause A product rank holds text.
 * @remedy Write a whole number from 1 on, or clear it.
 */
export const productRankText = (row: Recommended) =>
  notice(
    'product-rank-text',
    fill(words.productRankText, { request: nameOf(row), rank: quote(row.productRank) }),
    onRequests(row, 'Product rank'),
  );

/**
 * @cause A product rank is 0, and the first place is 1.
 * @remedy Write a whole number from 1 on, or clear it.
 */
export const productRankZero = (row: Recommended) =>
  notice(
    'product-rank-zero',
    fill(words.productRankZero, { request: nameOf(row) }),
    onRequests(row, 'Product rank'),
  );

/**
 * @cause A product rank is below zero.
 * @remedy Write a whole number from 1 on, or clear it.
 */
export const productRankNegative = (row: Recommended) =>
  notice(
    'product-rank-negative',
    fill(words.productRankNegative, { request: nameOf(row), rank: withMinus(row.productRank) }),
    onRequests(row, 'Product rank'),
  );

/**
 * @cause A product rank lies between two places, as in 1.5.
 * @remedy Write a whole number from 1 on, or clear it.
 */
export const productRankFraction = (row: Recommended) =>
  notice(
    'product-rank-fraction',
    fill(words.productRankFraction, { request: nameOf(row), rank: String(row.productRank) }),
    onRequests(row, 'Product rank'),
  );

/**
 * @cause Two or more open requests have the same product rank.
 * @remedy Give each a place of its own, or clear it.
 */
export const productRankTie = (rank: number, rows: readonly Recommended[]) =>
  notice(
    'product-rank-tie',
    fill(rows.length === 2 ? words.productRankTie.two : words.productRankTie.more, {
      rank,
      number: rows.length,
      requests: listInWords(rows.map(nameOf)),
    }),
    onRequests(rows[1] ?? { row: 0 }, 'Product rank'),
  );
