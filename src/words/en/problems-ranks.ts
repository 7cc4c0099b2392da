/** Problems of ranks: sales' own, which a commit waits for, and product's, which decide nothing. */
import { topic } from '../topic';

export const problemsOfRanks = topic('problemsOfRanks', {
  rankBlank: 'There is no rank for {request}. Give it one, or tidy the ranks to put it last.',
  rankText: 'The rank of {request} is {rank}, which is not a number. Write a whole number from 1 on.',
  rankZero: 'The rank of {request} is 0. The most wanted request has rank 1: write a whole number from 1 on.',
  rankNegative: 'The rank of {request} is {rank}, below zero. Write a whole number from 1 on.',
  rankFraction:
    'The rank of {request} is {rank}, between two ranks. Write a whole number; the others move along.',
  rankOnClosed: 'Rank {rank} is on {request}, which is closed. Clear its rank, or tidy the ranks.',
  rankTie: {
    two: 'Rank {rank} is used twice: {requests}. Give one of them another rank, or tidy the ranks.',
    more: 'Rank {rank} is used {number} times: {requests}. Give all but one of them another rank, or tidy the ranks.',
  },
  rankGap: {
    one: 'Rank {from} is missing: the next one is {nextRank}, {request}. Give it rank {from}, or tidy the ranks.',
    several:
      'Ranks {from} to {to} are missing: the next one is {nextRank}, {request}. Give it rank {from}, or tidy the ranks.',
  },
  sessionUnfinished: 'The session has questions left. Answer them, or discard it; no rank was changed.',
  productRankText:
    'The product rank of {request} is {rank}, which is not a number. Write a whole number from 1 on, or clear it.',
  productRankZero:
    'The product rank of {request} is 0, and the first place is 1. Write a whole number from 1 on, or clear it.',
  productRankNegative:
    'The product rank of {request} is {rank}, below zero. Write a whole number from 1 on, or clear it.',
  productRankFraction:
    'The product rank of {request} is {rank}, between two places. Write a whole number from 1 on, or clear it.',
  productRankTie: {
    two: 'Product rank {rank} is used twice: {requests}. Give each a place of its own, or clear it.',
    more: 'Product rank {rank} is used {number} times: {requests}. Give each a place of its own, or clear it.',
  },
});
