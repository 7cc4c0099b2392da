/** Problems of the Allocation tab: quarters that can't be read, that overlap, or whose settings can't be. */
import { topic } from '../topic';

export const problemsOfAllocation = topic('problemsOfAllocation', {
  quarterName: '{typed} is not a quarter. Write it such as 2026-Q4.',
  unknownQuarterInRow:
    '{typed} is no name of a quarter. Write the year, a dash, Q and 1 to 4, such as 2026-Q4.',
  unknownQuarterAsked:
    'There is no quarter {quarter} on the Allocation tab with readable dates. Add its row, or choose one of: {quarters}.',
  missingDate: {
    named: {
      Starts: '{quarter} has no date under {header}. Write the first day of the quarter.',
      Ends: '{quarter} has no date under {header}. Write the last day of the quarter.',
    },
    unnamed: {
      Starts: 'Row {row} has no date under {header}. Write the first day of the quarter.',
      Ends: 'Row {row} has no date under {header}. Write the last day of the quarter.',
    },
  },
  endsBeforeStarts: '{quarter} ends on {ends}, before it starts on {starts}. Correct one of the two dates.',
  capacityMissing:
    '{quarter} has no capacity, so there is no budget to share. Write how many {unit} product can build.',
  shareOutside: 'The sales share of {quarter} is {share}. Write a share from 0% to 100%; blank means 10%.',
  reserveOutside:
    'The reserve of {quarter} is {reserve}, and the budget is {base}. Hold back no more than that.',
  personWithoutEmail:
    "{header} of {quarter} is {cell}, without an e-mail address: a Google sign-in can't be recognised, and whoever says that name acts in that role. Add the address.",
  quarterTwice: '{quarter} is there twice, in rows {first} and {second}. Rename or delete one of them.',
  quartersOverlap:
    '{later} starts on {starts}, but {earlier} ends on {ends}: they overlap. Correct one of the two dates.',
  termsEdited: {
    /** {since}: 'after the commit'; {reason}: a sentence that says why the former value holds. */
    back: '{header} of {quarter} is {value}, typed {since}. {reason} Write {before} back.',
    next: '{header} of {quarter} is {value}, typed {since}. {reason} Write {before} back, and choose {value} in the row of {nextQuarter}.',
  },
});
