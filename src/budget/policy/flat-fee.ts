/** The policy of one fee: each started request that is interrupted costs the same, whatever its size and the day. */
import { policy as words } from '../../words/en/policy';
import { fill } from '../../words/fill';
import { portion, type Amount } from '../amount';
import { showAmountInWords } from '../showing/show-amount';
import { showShare } from '../showing/show-share';
import type { Circumstances, Policy } from './policy';

/** Of the base budget, so that a grant or a carry-over makes no change dearer (a convention). */
const feeBp = 300;

const feeOf = ({ baseBudget }: Circumstances): Amount => portion(baseBudget, feeBp);

const rate = (circumstances: Circumstances): string =>
  showAmountInWords(feeOf(circumstances), circumstances.unit);

/** Base budget 100: 3 for HubSpot (20) on any day, for the first change and the fifth; two requests in one event cost 6. */
export const flatFee: Policy = {
  name: 'Flat fee',
  followsCalendar: false,
  charge: feeOf,
  rate,
  workings: ({ baseBudget, unit }) => [
    fill(words.flatFee.workings, {
      share: showShare(feeBp),
      budget: showAmountInWords(baseBudget, unit),
    }),
  ],
  next: (circumstances) => fill(words.flatFee.next, { fee: rate(circumstances) }),
  card: () => fill(words.flatFee.card, { share: showShare(feeBp) }),
};
