/** What speaks for a request, as facts that can be held side by side. */
import { grouped } from '../grouped';
import { daysBetween, type PlainDate } from '../plain-date';
import type { Request } from '../request';
import { showAmountInWords } from '../show-amount';
import type { Unit } from '../unit';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

const unknown = '\u2013';

/** 'today', '5 days ago', '6 weeks ago', '4 months ago'. */
const agoInWords = (day: PlainDate, today: PlainDate): string => {
  const days = daysBetween(day, today);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${days} days ago`;
  return days < 92 ? `${Math.floor(days / 7)} weeks ago` : `${Math.floor(days / 30.4)} months ago`;
};

/** The same five lines for every request, so that two can be compared line by line. */
export const evidenceFor = (
  { customer, asks, dealValue, closeDate, estimate, askedOn }: Request,
  unit: Unit,
  today: PlainDate,
): readonly Fact[] => [
  { label: 'Customer', value: customer || unknown },
  { label: 'Asks', value: asks === null ? unknown : String(asks) },
  {
    label: 'Deal',
    value:
      dealValue === null
        ? unknown
        : `${grouped(dealValue)}${closeDate === null ? '' : `, closes ${closeDate}`}`,
  },
  { label: 'Estimate', value: estimate === null ? unknown : showAmountInWords(estimate, unit) },
  { label: 'Asked', value: askedOn === null ? unknown : agoInWords(askedOn, today) },
];
