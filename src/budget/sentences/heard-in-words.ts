/** Who was heard, in sentences that rank nobody. */
import { count } from '../../words/count';
import { heard as words } from '../../words/en/heard';
import { fill } from '../../words/fill';
import { grouped } from '../showing/grouped';
import type { Coverage } from '../heard/coverage';
import type { MotiveShare } from '../heard/motive-shares';
import type { ToTell } from '../heard/close-the-loop';
import { listInWords, listWithCommas } from '../../words/list-in-words';

/** Below it a group is hidden: a name would say too much about one person (product.md, section 8). */
const smallestGroup = 5;

/** '7 of 9 reps heard this month, not yet: Ben and Eve.' Of fewer than five reps nobody is named. */
export const coverageInWords = ({ heard, reps, notYet }: Coverage): string => {
  if (reps === 0) return words.nobodyNamed;
  return reps < smallestGroup || notYet.length === 0
    ? count(words.coverage, reps, { heard })
    : count(words.coverageWithout, reps, { heard, names: listInWords(notYet) });
};

/** 'Deals behind what waits: 120 000, each counted once.' */
export const dealsInWords = (total: number): string =>
  fill(words.deals, { total: grouped(Math.round(total)) });

/** 'Product met 4 customers this quarter.' */
export const metInWords = (customers: number, quarter: string): string =>
  customers === 0 ? fill(words.metNobody, { quarter }) : count(words.met, customers);

/** 'no motive' where none is given. */
export const motiveInWords = ({ motive }: MotiveShare): string => motive || words.noMotive;

/** 'SSO and Audit log (Acme, Globex)'. */
export const toTellInWords = ({ shipped, customers }: ToTell): string =>
  customers.length === 0
    ? listInWords(shipped)
    : fill(words.toTell, { shipped: listInWords(shipped), customers: listWithCommas(customers) });

/** 'asked 20 days ago'. */
export const ageInWords = (days: number): string => fill(words.age, { days });
