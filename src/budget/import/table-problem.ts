/** Why a file cannot be imported as it is, in one sentence; nothing is written then. */
import { withSigns } from '../../words/with-signs';
import { importFile as words } from '../../words/en/import-file';
import { fill } from '../../words/fill';
import { grouped } from '../showing/grouped';
import { dataRows } from './data-rows';
import type { ImportTable } from './import-table';

/** A file of 5 MB has some 50,000 rows, more than anybody ranks; a larger one would only hold up the browser. */
const largestFile = 5_000_000;

/** The widest export seen has some 200 columns. */
const mostColumns = 1_000;

/** Before it is parsed. `size` in bytes. */
export const fileProblem = (size: number, text: string | null): string => {
  if (size === 0 || text?.trim() === '') {
    return words.empty;
  }
  if (size > largestFile) {
    return fill(words.tooLarge, { size: withSigns((size / 1_000_000).toFixed(1)) });
  }
  if (text?.includes('\0') || text?.startsWith('PK\u0003\u0004')) {
    return words.noText;
  }
  return '';
};

export const tableProblem = (table: ImportTable): string => {
  const { header } = table;
  if (header.length > mostColumns) {
    return fill(words.tooWide, {
      columns: grouped(header.length),
      most: grouped(mostColumns),
    });
  }
  if (header.every((name) => name.trim() === '')) {
    return words.noHeader;
  }
  return dataRows(table).length === 0 ? words.noRows : '';
};
