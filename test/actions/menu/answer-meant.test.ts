/** Answers that are typed at the menu count in the language of the spreadsheet and in English. */
import { answerMeant } from '../../../src/actions/menu/answer-meant';

test.each([
  ['Behalten', 'keep'],
  [' behalten ', 'keep'],
  ['Keep', 'keep'],
  ['FRESH', 'fresh'],
  ['Neu', 'fresh'],
  ['vielleicht', null],
  ['', null],
])('Asked for Behalten or Neu, %p means %p', (written, meant) => {
  expect(answerMeant(written, { keep: 'Behalten', fresh: 'Neu' })).toBe(meant);
});
