/** What is put together from parts is put together as the language does it. */
import { readAmount } from '../../src/budget/reading/read-amount';
import { asSentence } from '../../src/words/as-sentence';
import { firstSentence } from '../../src/budget/sentences/first-sentence';
import { joinClauses } from '../../src/words/join-clauses';
import { joinSentences } from '../../src/words/join-sentences';
import { showMoment } from '../../src/words/show-moment';
import { amounts } from '../../src/words/de/amounts';
import { calendar as calendarInGerman } from '../../src/words/de/calendar';
import { calendar as calendarInJapanese } from '../../src/words/ja/calendar';
import { sentences } from '../../src/words/ja/sentences';
import { speakFrom } from '../../src/words/topic';

const inGerman = { amounts, calendar: calendarInGerman };
const inJapanese = { sentences, calendar: calendarInJapanese };

afterEach(() => speakFrom(() => ({})));

test('Sentences stand after one another with a space in English, and without one in Japanese', () => {
  expect(joinSentences(['Nothing was dropped.', '', '10 left.'])).toBe('Nothing was dropped. 10 left.');
  expect(joinSentences([''])).toBe('');
  speakFrom(() => inJapanese);
  expect(joinSentences(['何も変更されていません。', '残り 10。'])).toBe('何も変更されていません。残り 10。');
});

test('A clause that stands alone ends as a sentence of the language does', () => {
  expect(asSentence('None of 12 moved')).toBe('None of 12 moved.');
  expect(asSentence('')).toBe('');
  speakFrom(() => inJapanese);
  expect(asSentence('12 件中、移動なし')).toBe('12 件中、移動なし。');
});

test('Clauses in one line are parted by the sign of the language', () => {
  expect(joinClauses(['30 % to 45 %', 'rank 6 → 1'])).toBe('30 % to 45 %; rank 6 → 1');
  speakFrom(() => inJapanese);
  expect(joinClauses(['30 % → 45 %', '順位 6 → 1'])).toBe('30 % → 45 %；順位 6 → 1');
});

test('A moment is read without its seconds', () => {
  expect(showMoment('2026-10-01 09:30:00')).toBe('09:30 on 1 October 2026');
  expect(showMoment('soon')).toBe('soon');
  speakFrom(() => inGerman);
  expect(showMoment('2026-10-01 09:30:00')).toBe('1. Oktober 2026, 09:30 Uhr');
  speakFrom(() => inJapanese);
  expect(showMoment('2026-10-01 09:30:00')).toBe('2026年10月1日 09:30');
});

test('The first sentence ends where the language ends one', () => {
  expect(firstSentence('There is no estimate for R-3 SSO. Product writes one.')).toBe(
    'There is no estimate for R-3 SSO.',
  );
  expect(firstSentence('Rank 1.5 is used twice: R-1 and R-2')).toBe('Rank 1.5 is used twice: R-1 and R-2');
  speakFrom(() => inJapanese);
  expect(firstSentence('見積もりがありません。入力してください。')).toBe('見積もりがありません。');
  speakFrom(() => inGerman);
  expect(firstSentence('2026-Q4 endet am 30. September 2026. Berichtigen Sie eines.')).toBe(
    '2026-Q4 endet am 30. September 2026.',
  );
});

test.each([
  ['20 Story Points', 'story points', 200],
  ['3 Wochen', 'engineering weeks', 60],
  ['3 weeks', 'engineering weeks', 60],
  ['10 % der Kapazität', '% of capacity', 100],
] as const)('In a German spreadsheet %s is an amount of %s', (cell, unit, amount) => {
  speakFrom(() => inGerman);
  expect(readAmount(cell, unit)).toBe(amount);
});
