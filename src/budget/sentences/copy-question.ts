/** What is asked in a copy of the file. */

/** `of` '' where nobody knows what it is a copy of. */
export const copyQuestion = (of: string): string =>
  `This is a copy of ${of === '' ? 'another spreadsheet' : `“${of}”`}. Start fresh or keep the history?`;
