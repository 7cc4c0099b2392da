/** A chosen file as a table. One that is too large is refused before it is read: it would hold up the whole page. */
import { fileProblem } from '../../../budget/import/table-problem';
import { decodeText } from './decode-text';
import { parseTable, type ParsedTable } from './parse-table';

export const readFile = async (file: File): Promise<ParsedTable> => {
  const unfit = fileProblem(file.size, null);
  if (unfit !== '') return { wrong: unfit };
  try {
    return parseTable(decodeText(await file.arrayBuffer()));
  } catch {
    return {
      wrong: 'The file can’t be read. Close it in other programs, or copy its rows and paste them here.',
    };
  }
};
