/** Problems of the approver's changes: more is taken or lent than there is, or from a quarter that can't give. */
import { topic } from '../topic';

export const problemsOfBudget = topic('problemsOfBudget', {
  takeTooLarge: "The budget of {quarter} is {budget}, so {amount} can't be taken. Take no more than that.",
  anotherUnitToLend:
    '{next} counts in {nextUnit} and {quarter} in {unit}, so nothing can be lent from it. Grant it instead, or give both quarters one unit.',
  quarterClosedToLend: '{next} is closed, so nothing can be lent from it.',
  lendLimit: {
    lendable:
      'At most {limit} can be lent from {next}, {share} of its base. Lend {free} or less, or grant it.',
    partlyLent:
      'At most {limit} can be lent from {next}, {share} of its base, and {lent} of them are lent already. Lend {free} or less, or grant it.',
    allLent:
      'At most {limit} can be lent from {next}, {share} of its base, and {lent} of them are lent already. The approver may still grant it.',
    nothing: 'At most {limit} can be lent from {next}, {share} of its base. The approver may still grant it.',
  },
});
