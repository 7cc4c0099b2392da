/** What "Check and repair" finds in the workbook beside the other problems: damage that numbers stand in spite of, or that only looks. */
import { topic } from '../topic';

export const problemsOfDamage = topic('problemsOfDamage', {
  renamedTab: 'The tab {tab} is named {label} now. It is understood, and no number changes.',
  hiddenTab: 'The tab {tab} is hidden. It counts in every number all the same.',
  renamedHeader: {
    typed: 'The column {header} of {tab} is headed {typed} now. It is understood, and no number changes.',
    blank:
      'The column {header} of {tab} is headed by a blank cell now. It is understood, and no number changes.',
  },
  hiddenColumns: 'Hidden on {tab}: {columns}. They count in every number all the same.',
  mergedCells: {
    ours: '{tab} has merged cells in {cells}: all but the first of them read as blank.',
    shared:
      '{tab} has merged cells in {cells}: all but the first of them read as blank. The merge reaches into a column of your own, so unmerge it by hand (Format, Merge cells).',
  },
  filtered: '{tab} has a filter. Rows that it hides count in every number all the same.',
  /** {what}: 'the notes of Rank and Price', 'its frozen header row'. */
  lostLook: '{tab} has lost {what}.',
  lostFormat:
    '{header} has a number format of another kind in {cells}, so its values read as something else.',
  textNumber: "{header} is text where a number belongs, in {cells}. Formulas can't count it.",
  textDate: "{header} is text where a date belongs, in {cells}. The sheet can't sort or compare it.",
  misspelt: '{header} holds words that are not of its list, in {cells}.',
  straySpaces: '{header} holds spaces or signs that nobody sees, in {cells}. Formulas compare to the letter.',
  errorCell:
    '{header} shows an error in {cells}. Correct the formula there, or type the value: nobody else can know it.',
  tooLong:
    '{header} holds more than 5,000 characters in {cells}. It is kept as it is, and sentences show its beginning; a document and its address would be easier to read.',
  markedFormulas: 'Formulas with functions of Sales Budget show an error, because an action ended half way.',
  brokenTotal:
    '{header} is not its formula any more in {cells}, so it may show another number than the ledger.',
  typedOver: '{header} does not say what follows from the ledger and the day, in {cells}.',
  lackingIds: 'These rows have no ID of their own: {cells}.',
  untidyRanks: {
    plain: 'The ranks are not 1, 2, 3 … in {cells}.',
    /** {whyNot}: why they are not tidied by the repair, in a sentence. */
    kept: 'The ranks are not 1, 2, 3 … in {cells}. {whyNot}',
  },
  /** {what}: 'The tab Changes', 'The column Seal of Changes'. */
  lostLedger:
    '{what} is gone, and the ledger is never written anew. Bring it back with Undo or File, Version history; until then nothing can be posted.',
  sortedLedger:
    'The entries of the ledger stand in another order than they were posted in. Every one of them is whole.',
});
