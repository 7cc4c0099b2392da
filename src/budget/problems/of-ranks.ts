/** Problems of ranks: sales' own, which a commit waits for, and product's, which decide nothing. */
import type { CellValue } from '../cell-value';
import { nameOf } from '../name-of';
import { quote } from '../quote';
import { listInWords } from '../sentences/list-in-words';
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
  problem(
    'rank-blank',
    `There is no rank for ${nameOf(row)}. Give it one, or tidy the ranks to put it last.`,
    onRequests(row, 'Rank'),
  );

/**
 * @cause A rank holds text.
 * @remedy Write a whole number from 1 on.
 */
export const rankText = (row: Ranked) =>
  problem(
    'rank-text',
    `The rank of ${nameOf(row)} is ${quote(row.rank)}, which is not a number. Write a whole number from 1 on.`,
    onRequests(row, 'Rank'),
  );

/**
 * @cause A rank is 0, and the most wanted request has rank 1.
 * @remedy Write a whole number from 1 on.
 */
export const rankZero = (row: Ranked) =>
  problem(
    'rank-zero',
    `The rank of ${nameOf(row)} is 0. The most wanted request has rank 1: write a whole number from 1 on.`,
    onRequests(row, 'Rank'),
  );

/**
 * @cause A rank is below zero.
 * @remedy Write a whole number from 1 on.
 */
export const rankNegative = (row: Ranked) =>
  problem(
    'rank-negative',
    `The rank of ${nameOf(row)} is ${withMinus(row.rank)}, below zero. Write a whole number from 1 on.`,
    onRequests(row, 'Rank'),
  );

/**
 * @cause A rank lies between two ranks, as in 1.5.
 * @remedy Write a whole number; the others move along.
 */
export const rankFraction = (row: Ranked) =>
  problem(
    'rank-fraction',
    `The rank of ${nameOf(row)} is ${String(row.rank)}, between two ranks. Write a whole number; the others move along.`,
    onRequests(row, 'Rank'),
  );

/**
 * @cause A request that is declined, shipped, shelved or merged still has a rank.
 * @remedy Clear its rank, or tidy the ranks.
 */
export const rankOnClosed = (row: Ranked) =>
  problem(
    'rank-on-closed',
    `Rank ${String(row.rank)} is on ${nameOf(row)}, which is closed. Clear its rank, or tidy the ranks.`,
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
      ? `Rank ${rank} is used twice: ${listInWords(rows.map(nameOf))}. Give one of them another rank, or tidy the ranks.`
      : `Rank ${rank} is used ${rows.length} times: ${listInWords(rows.map(nameOf))}. Give all but one of them another rank, or tidy the ranks.`,
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
      ? `Rank ${from} is missing: the next one is ${nextRank}, ${nameOf(next)}. Give it rank ${from}, or tidy the ranks.`
      : `Ranks ${from} to ${to} are missing: the next one is ${nextRank}, ${nameOf(next)}. Give it rank ${from}, or tidy the ranks.`,
    onRequests(next, 'Rank'),
  );
};

/**
 * @cause The force-rank session was applied before its last question.
 * @remedy Answer the questions that are left, or discard the session.
 */
export const sessionUnfinished = () =>
  problem(
    'session-unfinished',
    'The session has questions left. Answer them, or discard it; no rank was changed.',
  );

/**
 * @cause A product rank holds text.
 * @remedy Write a whole number from 1 on, or clear it.
 */
export const productRankText = (row: Recommended) =>
  notice(
    'product-rank-text',
    `The product rank of ${nameOf(row)} is ${quote(row.productRank)}, which is not a number. Write a whole number from 1 on, or clear it.`,
    onRequests(row, 'Product rank'),
  );

/**
 * @cause A product rank is 0, and the first place is 1.
 * @remedy Write a whole number from 1 on, or clear it.
 */
export const productRankZero = (row: Recommended) =>
  notice(
    'product-rank-zero',
    `The product rank of ${nameOf(row)} is 0, and the first place is 1. Write a whole number from 1 on, or clear it.`,
    onRequests(row, 'Product rank'),
  );

/**
 * @cause A product rank is below zero.
 * @remedy Write a whole number from 1 on, or clear it.
 */
export const productRankNegative = (row: Recommended) =>
  notice(
    'product-rank-negative',
    `The product rank of ${nameOf(row)} is ${withMinus(row.productRank)}, below zero. Write a whole number from 1 on, or clear it.`,
    onRequests(row, 'Product rank'),
  );

/**
 * @cause A product rank lies between two places, as in 1.5.
 * @remedy Write a whole number from 1 on, or clear it.
 */
export const productRankFraction = (row: Recommended) =>
  notice(
    'product-rank-fraction',
    `The product rank of ${nameOf(row)} is ${String(row.productRank)}, between two places. Write a whole number from 1 on, or clear it.`,
    onRequests(row, 'Product rank'),
  );

/**
 * @cause Two or more open requests have the same product rank.
 * @remedy Give each a place of its own, or clear it.
 */
export const productRankTie = (rank: number, rows: readonly Recommended[]) =>
  notice(
    'product-rank-tie',
    `Product rank ${rank} is used ${rows.length === 2 ? 'twice' : `${rows.length} times`}: ${listInWords(rows.map(nameOf))}. Give each a place of its own, or clear it.`,
    onRequests(rows[1] ?? { row: 0 }, 'Product rank'),
  );
