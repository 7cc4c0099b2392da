/** Text into a table: Papa Parse finds the delimiter and reads the quotes; the first row that is not blank is the header. */
import { parse, type ParseResult } from 'papaparse';
import type { ImportTable } from '../../budget/import/import-table';
import { fileProblem, tableProblem } from '../../budget/import/table-problem';

export type ParsedTable = ImportTable | { readonly wrong: string };

/** Nobody writes it, so every line is one cell. */
const noDelimiter = '\u001e';

const delimiterIn = (text: string): string | null => {
  const { meta, errors } = parse<string[]>(text, { preview: 10, skipEmptyLines: 'greedy' });
  return errors.some(({ code }) => code === 'UndetectableDelimiter') ? null : meta.delimiter;
};

/** Where short rows hide it, the header shows it; a list of titles has none, and commas of its own. */
const cells = (text: string): ParseResult<string[]> =>
  parse<string[]>(text, { delimiter: delimiterIn(text) ?? delimiterIn(firstLine(text)) ?? noDelimiter });

const firstLine = (text: string): string => /^.*$/m.exec(text.trimStart())?.[0] ?? '';

/** `wrong` is the one sentence that says why it can't be imported. */
export const parseTable = (text: string): ParsedTable => {
  const unfit = fileProblem(text.length, text);
  if (unfit !== '') return { wrong: unfit };
  const { data, errors } = cells(text.replace(/^\ufeff/, ''));
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) {
    return {
      wrong: `A quotation mark in row ${(open.row ?? 0) + 1} is never closed, so the rows behind it can’t be told apart. Close or double it, and choose the file again.`,
    };
  }
  const from = data.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const table: ImportTable = { header: data[from] ?? [], rows: data.slice(from + 1) };
  const wrong = tableProblem(table);
  return wrong === '' ? table : { wrong };
};
