/** Reads the rows of a file as requests, and says what in them could not be read. */
import { importRows as words } from '../../words/en/import-rows';
import { fill } from '../../words/fill';
import type { PlainDate } from '../plain-date';
import { quote } from '../showing/quote';
import { readNumber } from '../reading/read-number';
import { dataRows, type DataRow } from './data-rows';
import { fileColumns, type FileColumn } from './file-columns';
import type { ImportField } from './import-field';
import type { ImportTable } from './import-table';
import type { ImportedRequest } from './imported-request';
import type { Matching } from './match-columns';
import { orderOf, readDay } from './read-day';
import { readMoney } from './read-money';
import { readMotive } from './read-motive';

export interface ReadingRules {
  /** How '08/12/2026' is read where the file does not show it. */
  readonly isDayFirst: boolean;
  /** The day on which an instant falls in the spreadsheet's time zone. */
  readonly dayOf: (instant: Date) => PlainDate;
}

export interface ImportReading {
  readonly requests: readonly ImportedRequest[];
  /** Rows with data and without a title: they are left out. */
  readonly untitled: number;
  /** Values that stay blank, a sentence each: 'Row 5: Close date 'soon' is no date.' */
  readonly unread: readonly string[];
  /** Columns of one name in which a row has two different values: which one is meant must be said first. */
  readonly twofold: readonly { readonly field: ImportField; readonly key: string; readonly says: string }[];
  /** No day of the file shows whether the day or the month stands first; an example. '' when nothing is to be asked. */
  readonly unclearDay: string;
}

/** A cell holds 50,000 characters; what the row is about is said in the first few hundred. */
const longestNote = 2_000;

export const readRows = (table: ImportTable, matching: Matching, rules: ReadingRules): ImportReading => {
  const columns = new Map(fileColumns(table.header).map((column) => [column.key, column]));
  const columnOf = (field: ImportField): FileColumn | undefined => columns.get(matching[field]);
  const rows = dataRows(table);
  const days = rows.flatMap(({ cells }) => valuesIn(cells, columnOf('Close date')));
  const orders = new Set(days.map(orderOf));
  const isShown = orders.has('day first') !== orders.has('month first');
  const isDayFirst = isShown ? orders.has('day first') : rules.isDayFirst;
  const unclearDay = isShown ? '' : (days.find((day) => orderOf(day) === 'either') ?? '');
  const unread: string[] = [];
  const twofold = new Map<ImportField, ImportReading['twofold'][number]>();

  const oneOf = ({ line, cells }: DataRow, field: ImportField): string => {
    const column = columnOf(field);
    const values = valuesIn(cells, column);
    if (column && values.length > 1 && !twofold.has(field)) {
      twofold.set(field, {
        field,
        key: column.key,
        says: fill(words.twofold, {
          column: column.label,
          times: column.at.length,
          row: line,
          values: values.map(quote).reduce((before, next) => fill(words.and, { before, next })),
        }),
      });
    }
    return values[0] ?? '';
  };
  const read = <Value>(
    row: DataRow,
    field: ImportField,
    what: keyof typeof words.unread,
    reading: (text: string) => Value | null,
  ) => {
    const text = oneOf(row, field);
    if (text.trim() === '') return null;
    const value = reading(text);
    if (value === null) {
      unread.push(fill(words.unread[what], { row: row.line, column: field, typed: quote(text) }));
    }
    return value;
  };

  const requests = rows.flatMap((row): ImportedRequest[] => {
    const title = oneOf(row, 'Request');
    if (title.trim() === '') return [];
    const list = (field: ImportField): string => valuesIn(row.cells, columnOf(field)).join(', ');
    return [
      {
        title: oneLine(title),
        customer: severalIn(list('Customer')),
        dealValue: read(row, 'Deal value', 'amount', readMoney),
        closeDate: read(row, 'Close date', 'day', (text) => readDay(text, { ...rules, isDayFirst })),
        askedBy: oneOf(row, 'Asked by').trim(),
        asks: read(row, 'Asks', 'number', readCount),
        motive: readMotive(oneOf(row, 'Motive')),
        estimate: read(row, 'Estimate', 'estimate', readEstimate),
        notes: shortened(list('Notes')),
        deal: severalIn(list('Deal')),
        source: oneOf(row, 'Source').trim(),
      },
    ];
  });
  return {
    requests,
    untitled: rows.length - requests.length,
    unread,
    twofold: [...twofold.values()],
    unclearDay,
  };
};

/** The different values of a row in columns of one name; of estimates in two columns that agree there is one. */
const valuesIn = (cells: readonly string[], column: FileColumn | undefined): string[] => [
  ...new Set((column?.at ?? []).map((index) => cells[index] ?? '').filter((cell) => cell.trim() !== '')),
];

/** HubSpot joins several with semicolons; ours stand between commas. */
const severalIn = (text: string): string =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');

/** A row is one line; everything else of a title stays to the letter. */
const oneLine = (title: string): string => title.replace(/\s*[\r\n]+\s*/g, ' ');

const shortened = (text: string): string =>
  text.length <= longestNote
    ? text
    : `${Array.from(text)
        .slice(0, longestNote - 1)
        .join('')}…`;

const readCount = (text: string): number | null => {
  const number = readNumber(text.trim());
  const count = number === 'ambiguous' ? Number(text.replace(/[.,\s]/g, '')) : number;
  return count !== null && Number.isInteger(count) && count >= 0 ? count : null;
};

/** '1,234' points are no estimate of one request that anybody means. */
const readEstimate = (text: string): number | null => {
  const number = readNumber(text.trim());
  return typeof number === 'number' && number > 0 && number <= 1_000_000 ? number : null;
};
