/** Why a file cannot be imported as it is, in one sentence; nothing is written then. */
import { dataRows } from './data-rows';
import type { ImportTable } from './import-table';

/** A file of 5 MB has some 50,000 rows, more than anybody ranks; a larger one would only hold up the browser. */
const largestFile = 5_000_000;

/** The widest export seen has some 200 columns. */
const mostColumns = 1_000;

/** Before it is parsed. `size` in bytes. */
export const fileProblem = (size: number, text: string | null): string => {
  if (size === 0 || text?.trim() === '') {
    return 'The file is empty. Choose one with a header row and at least one request below it.';
  }
  if (size > largestFile) {
    return `It has ${(size / 1_000_000).toFixed(1)} MB, and an import takes at most 5. Export fewer rows or columns, or split the file.`;
  }
  if (text?.includes('\0') || text?.startsWith('PK\u0003\u0004')) {
    return 'This is no text file. Export it as CSV, or open it in Sheets and copy the rows from there.';
  }
  return '';
};

export const tableProblem = (table: ImportTable): string => {
  const { header } = table;
  if (header.length > mostColumns) {
    return `It has ${header.length.toLocaleString('en')} columns, and an import takes at most ${mostColumns.toLocaleString('en')}. Export fewer columns.`;
  }
  if (header.every((name) => name.trim() === '')) {
    return 'Its first row is blank. Put the names of the columns there.';
  }
  return dataRows(table).length === 0
    ? 'It has a header row and no request below it. Export it again with its rows, or copy them along with the header.'
    : '';
};
