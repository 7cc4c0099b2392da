/** Who was heard, in sentences that rank nobody. */
import { grouped } from '../grouped';
import type { Coverage } from '../heard/coverage';
import type { MotiveShare } from '../heard/motive-shares';
import type { ToTell } from '../heard/close-the-loop';
import { listInWords } from './list-in-words';

/** Below it a group is hidden: a name would say too much about one person (product.md, section 8). */
const smallestGroup = 5;

/** '7 of 9 reps heard this month, not yet: Ben and Eve.' Of fewer than five reps nobody is named. */
export const coverageInWords = ({ heard, reps, notYet }: Coverage): string => {
  if (reps === 0) return 'Nobody is named under Asked by yet.';
  const says = `${heard} of ${reps} ${reps === 1 ? 'rep' : 'reps'} heard this month`;
  return reps < smallestGroup || notYet.length === 0
    ? `${says}.`
    : `${says}, not yet: ${listInWords(notYet)}.`;
};

/** 'Deals behind what waits: 120 000, each counted once.' */
export const dealsInWords = (total: number): string =>
  `Deals behind what waits: ${grouped(Math.round(total))}, each counted once.`;

/** 'Product met 4 customers this quarter.' */
export const metInWords = (count: number, quarter: string): string =>
  count === 0
    ? `Product has not met a customer in ${quarter} yet: write the day under Product met customer.`
    : `Product met ${count} ${count === 1 ? 'customer' : 'customers'} this quarter.`;

/** 'no motive' where none is given. */
export const motiveInWords = ({ motive }: MotiveShare): string => motive || 'no motive';

/** 'SSO and Audit log (Acme, Globex)'. */
export const toTellInWords = ({ shipped, customers }: ToTell): string =>
  `${listInWords(shipped)}${customers.length === 0 ? '' : ` (${customers.join(', ')})`}`;

/** 'asked 20 days ago'. */
export const ageInWords = (days: number): string => `asked ${days} days ago`;
