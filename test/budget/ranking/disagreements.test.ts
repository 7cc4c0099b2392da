/** Product's order beside the rank: what is marked, and what is a fault. */
import { checkProductRanks } from '../../../src/budget/checks/check-product-ranks';
import { disagreements } from '../../../src/budget/ranking/disagreements';
import { isBlocking } from '../../../src/budget/problem';
import type { CellValue } from '../../../src/budget/cell-value';
import type { Request } from '../../../src/budget/request';
import { requestOf } from '../base-case';

/** Requests ranked 1, 2, 3 …, with product's order of them. */
const ranked = (...productRanks: readonly CellValue[]): Request[] =>
  productRanks.map((productRank, index) => requestOf(index + 1, `T${index + 1}`, { productRank }));

const marked = (requests: readonly Request[]): [number, number, number][] =>
  disagreements(requests).map(({ row, sales, product }) => [row, sales, product]);

const shipped = (request: Request): Request => ({ ...request, status: 'Shipped', rank: '' });

test.each<[string, Request[], [number, number, number][]]>([
  ['the same order', ranked(1, 2, 3, 4, 5), []],
  ['three places apart are no disagreement', ranked(4, 2, 3, 1), []],
  [
    'four places apart are one, both ways',
    ranked(5, 2, 3, 4, 1),
    [
      [2, 1, 5],
      [6, 5, 1],
    ],
  ],
  ['product has no opinion', ranked('', '', '', '', ''), []],
  ['product has one opinion', ranked('', '', '', '', '', '', '', 2), [[9, 8, 2]]],
  ['kept as text it is a number all the same', ranked('', '', '', '', '1'), [[6, 5, 1]]],
  ['a fault is no opinion', ranked('first', 0, -1, 1.5, true), []],
  [
    'what has shipped takes no place any more',
    [
      ...[1, 2, 3, 4].map((number) => shipped(requestOf(number + 10, 'Done', { productRank: number }))),
      ...ranked(5, 6, 7),
    ],
    [],
  ],
  [
    'a request without a rank of its own is not compared',
    [requestOf(9, 'New', { rank: '', productRank: 1 })],
    [],
  ],
])('%s', (_what, requests, expected) => {
  expect(marked(requests)).toEqual(expected);
  expect(marked([...requests].reverse())).toEqual(expected);
});

test.each<[CellValue, string]>([
  [
    'first',
    "The product rank of R-1 T1 is 'first', which is not a number. Write a whole number from 1 on, or clear it.",
  ],
  [
    0,
    'The product rank of R-1 T1 is 0, and the first place is 1. Write a whole number from 1 on, or clear it.',
  ],
  [-1, 'The product rank of R-1 T1 is \u22121, below zero. Write a whole number from 1 on, or clear it.'],
  [
    1.5,
    'The product rank of R-1 T1 is 1.5, between two places. Write a whole number from 1 on, or clear it.',
  ],
])('Product rank %p is a notice', (productRank, says) => {
  const [problem, another] = checkProductRanks(ranked(productRank));
  expect([problem?.says, problem && isBlocking(problem), another]).toEqual([says, false, undefined]);
});

test('A place used twice is said once, at the lower cell', () => {
  expect(checkProductRanks(ranked(2, 2, 1)).map(({ place, says }) => [place?.row, says])).toEqual([
    [3, 'Product rank 2 is used twice: R-1 T1 and R-2 T2. Give each a place of its own, or clear it.'],
  ]);
});

test('Blanks, gaps and what is closed are no faults', () => {
  expect(checkProductRanks([...ranked('', 7), shipped(requestOf(9, 'Done', { productRank: 7 }))])).toEqual(
    [],
  );
});
