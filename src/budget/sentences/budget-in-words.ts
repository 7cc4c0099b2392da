/** Where the budget comes from, in words: capacity and share, and whether the share was chosen or is the convention. */
import type { Allocation } from '../allocation';
import { showAmountInWords } from '../show-amount';
import { showShare } from '../show-share';

/** '12 % of 1000 points'; with a blank share '10 % default share of 1000 points', which makes 100. */
export const budgetInWords = ({
  shareBp,
  shareIsDefault,
  capacity,
  unit,
}: Pick<Allocation, 'shareBp' | 'shareIsDefault' | 'capacity' | 'unit'>): string =>
  `${showShare(shareBp)}${shareIsDefault ? ' default share' : ''} of ${showAmountInWords(capacity, unit)}`;
