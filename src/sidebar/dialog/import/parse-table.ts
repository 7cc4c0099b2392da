/** Text into a table: Papa Parse finds the delimiter and reads the quotes; the first row that is not blank is the header. */
import { parse, type ParseResult } from 'papaparse';
import { isOwnHeader, requestColumns, unmarked } from '../../../budget/export/export-columns';
import { isQuarterExport } from '../../../budget/export/is-quarter-export';
import type { ImportTable } from '../../../budget/import/import-table';
import { fileProblem, tableProblem } from '../../../budget/import/table-problem';
import { dialogImport as words } from '../../../words/en/page-dialog-import';
import { fill } from '../../../words/fill';

export type ParsedTable = ImportTable | { readonly wrong: string };

/** Nobody writes it, so every line is one cell. */
const noDelimiter = '\u001e';

const delimiterIn = (text: string): string | null => {
  const { meta, errors } = parse<string[]>(text, { preview: 10, skipEmptyLines: 'greedy' });
  return errors.some(({ code }) => code === 'UndetectableDelimiter') ? null : meta.delimiter;
};

/** Where short rows hide it, the header shows it; a list of titles has none, and commas of its own. */
const cells = (text: string): ParseResult<string[]> =>
  parse<string[]>(text, {
    delimiter: ownDelimiter(text) ?? delimiterIn(text) ?? delimiterIn(firstLine(text)) ?? noDelimiter,
  });

/** Our own file is known, however many semicolons its texts hold. */
const ownDelimiter = (text: string): string | null => (isOwnHeader(firstLine(text).split(',')) ? ',' : null);

const firstLine = (text: string): string => /^.*$/m.exec(text.trimStart())?.[0] ?? '';

/** `wrong` is the one sentence that says why it can't be imported. */
export const parseTable = (text: string): ParsedTable => {
  const unfit = fileProblem(text.length, text);
  if (unfit !== '') return { wrong: unfit };
  const own = tableOfOwn(text);
  if (own !== null) return checked(own);
  const { data, errors } = cells(text.replace(/^\ufeff/, ''));
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) {
    return { wrong: fill(words.openQuote, { row: (open.row ?? 0) + 1 }) };
  }
  const from = data.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const [header = [], rows] = [data[from], data.slice(from + 1)];
  return checked({ header, rows: isOwnHeader(header) ? rows.map((row) => row.map(unmarked)) : rows });
};

const checked = (table: ImportTable): ParsedTable => {
  const wrong = tableProblem(table);
  return wrong === '' ? table : { wrong };
};

/** The requests of an exported quarter; null when the text is none. */
const tableOfOwn = (text: string): ImportTable | null => {
  if (!text.startsWith('{')) return null;
  try {
    const value: unknown = JSON.parse(text);
    if (!isQuarterExport(value)) return null;
    return {
      header: requestColumns.map(([header]) => header),
      rows: value.requests.map((request) => requestColumns.map(([, key]) => String(request[key] ?? ''))),
    };
  } catch {
    return null;
  }
};
