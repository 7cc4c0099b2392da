/** Amounts and shares as they are written, and what is said of one that can't be read. */
import { topic } from '../topic';

export const amounts = topic('amounts', {
  /** By the unit as the Allocation tab stores it. `one` is for exactly one, `other` for any other amount, such as 0 or 5.2. */
  ofUnit: {
    'story points': { one: '{amount} point', other: '{amount} points' },
    'engineering weeks': { one: '{amount} week', other: '{amount} weeks' },
    '% of capacity': { one: '{amount} % of capacity', other: '{amount} % of capacity' },
  },
  /** The unit alone, behind a number that stands apart from it or in a sentence about it. */
  units: {
    'story points': { one: 'point', other: 'points' },
    'engineering weeks': { one: 'week', other: 'weeks' },
    '% of capacity': { one: '% of capacity', other: '% of capacity' },
  },
  share: '{percent} %',
  /** What stands between thousands of whole numbers such as 120 000: a thin space. */
  thousandsMark: '\u2009',
  /** Places: '12 % of 1000 points'. */
  budget: '{share} of {capacity}',
  budgetByDefault: '{share} default share of {capacity}',
  /** `cell` is what somebody wrote, in quotation marks; `units` is 'points', 'weeks', '% of capacity'. */
  wrong: {
    notNumber: 'This is not a number. Write the {units} as a number such as 20.',
    belowZero: '{cell} is below zero. Write the {units} as 0 or more.',
    tooMuch: '{cell} is more than one million {units}. Check the number.',
    notNumberOf: '{cell} is not a number of {units}. Write a number such as 20.',
    otherUnit: '{cell} is not in {units}, which this quarter counts. Write the {units} alone.',
    ambiguous: '{cell} can be read in two ways. Write it without a thousands mark, such as 1234 or 1.2.',
  },
  wrongShare: {
    notNumber: 'This is not a number. Write a share such as 40%.',
    below: '{cell} is below 0 %. Write a share such as 40%.',
    above: '{cell} is above 100 %. Write a share such as 40%.',
    unclear: '{cell} can mean a little over 1 % or over 100 %. Write a share such as 40%.',
    notShare: '{cell} is not a share. Write a share such as 40%.',
    ambiguous: '{cell} can be read in two ways. Write a share such as 40%.',
  },
});
