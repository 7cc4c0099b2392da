/** A chosen file as a table. One that is too large is refused before it is read: it would hold up the whole page. */
import { fileProblem } from '../../../budget/import/table-problem';
import { decodeText } from './decode-text';
import { parseTable, type ParsedTable } from './parse-table';
import { dialogImport as words } from '../../../words/en/page-dialog-import';

export const readFile = async (file: File): Promise<ParsedTable> => {
  const unfit = fileProblem(file.size, null);
  if (unfit !== '') return { wrong: unfit };
  try {
    return parseTable(decodeText(await file.arrayBuffer()));
  } catch {
    return { wrong: words.unreadable };
  }
};
