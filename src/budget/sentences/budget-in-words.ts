/** Where the budget comes from, in words: capacity and share, and whether the share was chosen or is the convention. */
import { amounts } from '../../words/en/amounts';
import { fill } from '../../words/fill';
import type { Allocation } from '../allocation';
import { showAmountInWords } from '../showing/show-amount';
import { showShare } from '../showing/show-share';

/** '12 % of 1000 points'; with a blank share '10 % default share of 1000 points', which makes 100. */
export const budgetInWords = ({
  shareBp,
  shareIsDefault,
  capacity,
  unit,
}: Pick<Allocation, 'shareBp' | 'shareIsDefault' | 'capacity' | 'unit'>): string =>
  fill(shareIsDefault ? amounts.budgetByDefault : amounts.budget, {
    share: showShare(shareBp),
    capacity: showAmountInWords(capacity, unit),
  });
