/** The policy of brackets, as with income tax: the more of the budget was interrupted this quarter, the dearer the next part. */
import { policy as words } from '../../words/en/policy';
import { fill } from '../../words/fill';
import type { Amount } from '../amount';
import { listWithCommas } from '../../words/list-in-words';
import { showAmount, showAmountInWords } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import type { Circumstances, Policy } from './policy';

interface Bracket {
  /** Where it begins, in percent of B. */
  readonly above: number;
  /** What is charged of the part that lies in it. */
  readonly percent: number;
}

/** A twentieth of the budget is free to change: ideas get better. Above a fifth the quarter is being replanned (a convention). */
const brackets: readonly Bracket[] = [
  { above: 0, percent: 0 },
  { above: 5, percent: 25 },
  { above: 10, percent: 50 },
  { above: 20, percent: 100 },
];

interface Part {
  readonly percent: number;
  /** In hundredths of a step, since brackets of 5 % seldom end on one. */
  readonly size: number;
}

/** What of `from` to `to` lies in which bracket. From 0 to 20 with B = 100: 5 at 0 %, 5 at 25 %, 10 at 50 %. Without a budget all is in the last. */
const partsOf = (from: Amount, to: Amount, budget: Amount): Part[] => {
  const whole = Math.max(0, budget);
  return brackets
    .map(({ above, percent }, index) => {
      const next = brackets[index + 1];
      const ends = next ? next.above * whole : Infinity;
      return { percent, size: Math.min(to * 100, ends) - Math.max(from * 100, above * whole) };
    })
    .filter(({ size }) => size > 0);
};

/** F, half up: F(20) = 0 + 1.25 + 5 = 6.25 is 6.3. Percent of hundredths are ten-thousandths, so that it stays in whole numbers. */
const chargedUpTo = (interrupted: Amount, budget: Amount): Amount => {
  const exact = partsOf(0, interrupted, budget).reduce((sum, { percent, size }) => sum + percent * size, 0);
  return Math.floor((exact + 5000) / 10_000);
};

/** The bracket that the next point falls into, and how much of it is left. */
const nextPart = ({ interruptedBefore, budget }: Circumstances): Part =>
  partsOf(interruptedBefore, Infinity, budget)[0] ?? { percent: 0, size: Infinity };

const inPercent = (percent: number): string => showShare(percent * 100);

const rate = (circumstances: Circumstances): string => inPercent(nextPart(circumstances).percent);

const bracketInWords = ({ percent }: Bracket, index: number): string => {
  const next = brackets[index + 1];
  const charged = inPercent(percent);
  if (!next) return fill(words.churnBrackets.above, { rate: charged });
  const share = inPercent(next.above);
  return percent === 0
    ? fill(words.churnBrackets.nothingUpTo, { share })
    : fill(words.churnBrackets.upTo, { rate: charged, share });
};

/**
 * round(F(c + size)) − round(F(c)) for c interrupted before, so that parts always add up to what the whole costs, and
 * neither the day nor the number of the change matters. B = 100: HubSpot (20) first 6.3, then SSO (30) 30.
 */
export const churnBrackets: Policy = {
  name: 'Churn brackets',
  followsCalendar: false,
  charge: ({ size, interruptedBefore, budget }) =>
    chargedUpTo(interruptedBefore + size, budget) - chargedUpTo(interruptedBefore, budget),
  rate,
  workings: ({ size, interruptedBefore, budget, unit }) => [
    partsOf(interruptedBefore, interruptedBefore + size, budget)
      .map((part) =>
        fill(words.rateOf, {
          rate: inPercent(part.percent),
          amount: showAmount(part.size / 100, unit),
        }),
      )
      .join(' + '),
  ],
  next: (circumstances) => {
    const { percent, size } = nextPart(circumstances);
    const then = brackets.find((bracket) => bracket.percent > percent);
    return then
      ? fill(words.churnBrackets.next, {
          rate: inPercent(percent),
          amount: showAmountInWords(size / 100, circumstances.unit),
          then: inPercent(then.percent),
        })
      : fill(words.rateOfInterrupted, { rate: inPercent(percent) });
  },
  card: () => fill(words.churnBrackets.card, { brackets: listWithCommas(brackets.map(bracketInWords)) }),
};
