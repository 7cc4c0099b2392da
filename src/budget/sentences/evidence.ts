/** What speaks for a request, as facts that can be held side by side. */
import { calendar } from '../../words/en/calendar';
import { requests as words } from '../../words/en/requests';
import { fill } from '../../words/fill';
import { grouped } from '../showing/grouped';
import { daysBetween, type PlainDate } from '../plain-date';
import type { Request } from '../request';
import { showAmountInWords } from '../showing/show-amount';
import { showDay } from '../../words/show-day';
import type { Unit } from '../unit';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

const unknown = '\u2013';

/** 'today', '5 days ago', '6 weeks ago', '4 months ago'. */
const agoInWords = (day: PlainDate, today: PlainDate): string => {
  const days = daysBetween(day, today);
  if (days <= 0) return calendar.today;
  if (days === 1) return calendar.yesterday;
  if (days < 14) return fill(calendar.daysAgo, { n: days });
  return days < 92
    ? fill(calendar.weeksAgo, { n: Math.floor(days / 7) })
    : fill(calendar.monthsAgo, { n: Math.floor(days / 30.4) });
};

const dealInWords = (value: number, closes: PlainDate | null): string =>
  closes === null
    ? grouped(value)
    : fill(words.dealWithDate, { value: grouped(value), day: showDay(closes) });

/** The same five lines for every request, so that two can be compared line by line. */
export const evidenceFor = (
  { customer, asks, dealValue, closeDate, estimate, askedOn }: Request,
  unit: Unit,
  today: PlainDate,
): readonly Fact[] => [
  { label: words.customer, value: customer || unknown },
  { label: words.asks, value: asks === null ? unknown : String(asks) },
  {
    label: words.deal,
    value: dealValue === null ? unknown : dealInWords(dealValue, closeDate),
  },
  { label: words.estimate, value: estimate === null ? unknown : showAmountInWords(estimate, unit) },
  { label: words.asked, value: askedOn === null ? unknown : agoInWords(askedOn, today) },
];
