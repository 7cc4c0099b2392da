/** What is asked in a copy of the file, and what each answer does. */

/** `of` '' where nobody knows what it is a copy of. */
export const copyQuestion = (of: string): string =>
  `This is a copy of ${of === '' ? 'another spreadsheet' : `“${of}”`}. Start fresh or keep the history?`;

export const copyAnswers =
  'Keep: the ledger goes on here. Fresh: it is emptied here and kept as a hidden tab; open, committed and shelved requests stay as ideas, shipped ones leave.';
