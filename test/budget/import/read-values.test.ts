/** Days and amounts as exports write them. */
import { isDayFirst } from '../../../src/budget/import/is-day-first';
import { orderOf, readDay } from '../../../src/budget/import/read-day';
import { readMoney } from '../../../src/budget/import/read-money';
import { readMotive } from '../../../src/budget/import/read-motive';

const inZone = (timeZone: string) => ({
  isDayFirst: true,
  dayOf: (instant: Date) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
      instant,
    ),
});
const inBerlin = inZone('Europe/Berlin');

test.each([
  ['2026-09-30', '2026-09-30'],
  ['2026/9/3', '2026-09-03'],
  ['2024-02-01 09:30', '2024-02-01'],
  ['2025-10-11 08:00', '2025-10-11'],
  ['09/Oct/25 1:42 PM', '2025-10-09'],
  ['28/Feb/25', '2025-02-28'],
  ['29/июл/26 09:59', '2026-07-29'],
  ['3. März 2026', '2026-03-03'],
  ['14 juillet 2026', '2026-07-14'],
  ['Dec 8, 2026', '2026-12-08'],
  ['31/12/2026', '2026-12-31'],
  ['12/31/2026', '2026-12-31'],
  ['8.12.2026', '2026-12-08'],
  ['08/12/2026', '2026-12-08'],
  ['2024-05-14T08:53:33Z', '2024-05-14'],
  ['2026-09-01T10:00:00.000Z', '2026-09-01'],
  ['2026-09-30T23:30:00+0200', '2026-09-30'],
])('%s is %s', (text, day) => expect(readDay(text, inBerlin)).toBe(day));

test('A time with Z is the day it falls on in the zone of the spreadsheet', () => {
  const text = '2026-09-30T23:30:00Z';
  expect(readDay(text, inZone('Europe/Berlin'))).toBe('2026-10-01');
  expect(readDay(text, inZone('America/New_York'))).toBe('2026-09-30');
});

test('08/12/2026 is what one says it is', () => {
  expect(readDay('08/12/2026', { ...inBerlin, isDayFirst: false })).toBe('2026-08-12');
});

test.each(['', 'soon', '30/02/2026', '2026-13-01', '29/xyz/26', '45931', '2026-09-30 later', 'FY26-Q3'])(
  '"%s" is no day',
  (text) => expect(readDay(text, inBerlin)).toBeNull(),
);

test.each([
  ['31/12/2026', 'day first'],
  ['12/31/2026', 'month first'],
  ['08/12/2026', 'either'],
  ['8.12.2026', 'day first'],
  ['2026-12-08', null],
])('The order of %s is %s', (text, order) => expect(orderOf(text)).toBe(order));

test.each([
  ['en_US', false],
  ['en_GB', true],
  ['de', true],
  ['ja_JP', false],
  ['??', true],
])('%s writes the day first: %s', (locale, expected) => expect(isDayFirst(locale)).toBe(expected));

test.each([
  ['450000', 450_000],
  ['$1,234,567', 1_234_567],
  ['95,570.69', 95_570.69],
  ['95.570,69 €', 95_570.69],
  ['$125000', 125_000],
  ['1,234', 1_234],
  ['USD 1,234', 1_234],
  ['1.234 €', 1_234],
  ['CA$ 12.50', 12.5],
  ['0', 0],
])('The amount %s is %d', (text, amount) => expect(readMoney(text)).toBe(amount));

test.each(['', 'n/a', '450k', '$', '1,2,3', '=1+1', '(500)'])('"%s" is no amount', (text) =>
  expect(readMoney(text)).toBeNull(),
);

test.each([
  ['New Business', 'new'],
  ['Existing Business', 'expand'],
  ['Upsell', 'expand'],
  ['Renewal', 'retain'],
  ['Win-back', 'win back'],
  ['Newsletter', ''],
])('The motive behind %s is %s', (text, motive) => expect(readMotive(text)).toBe(motive));
