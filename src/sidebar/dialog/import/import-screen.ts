/** The import screen: a file or pasted rows, the columns as they are matched, and what would come of it. */
import type { ImportedRequest, ImportView } from '../../../actions/api';
import { fileColumns, type FileColumn } from '../../../budget/import/file-columns';
import { importCounts } from '../../../budget/import/import-counts';
import type { ImportField } from '../../../budget/import/import-field';
import type { ImportTable } from '../../../budget/import/import-table';
import { isDayFirst } from '../../../budget/import/is-day-first';
import { matchColumns, type Matching } from '../../../budget/import/match-columns';
import { readRows, type ImportReading } from '../../../budget/import/read-rows';
import { sortOut, type SortedOut } from '../../../budget/import/sort-out';
import type { ParsedTable } from './parse-table';
import { dialogImport as words } from '../../../words/en/page-dialog-import';
import { fill } from '../../../words/fill';

export interface ChosenFile {
  /** 'issues.csv', 'Pasted rows'. */
  readonly name: string;
  readonly table: ImportTable;
  readonly matching: Matching;
}

export interface ImportScreen {
  readonly at: 'import';
  readonly view: ImportView;
  /** As pasted, before it is read. */
  readonly pasted: string;
  /** null until one was read. */
  readonly file: ChosenFile | null;
  /** Why the last one can't be imported; ''. */
  readonly wrong: string;
  /** How '08/12/2026' is meant, where the file does not show it. */
  readonly isDayFirst: boolean;
}

export const openImport = (view: ImportView): ImportScreen => ({
  at: 'import',
  view,
  pasted: '',
  file: null,
  wrong: '',
  isDayFirst: isDayFirst(view.locale),
});

export const wasRead = (screen: ImportScreen, name: string, parsed: ParsedTable): ImportScreen =>
  'wrong' in parsed
    ? { ...screen, file: null, wrong: fill(words.wrong, { file: name, problem: parsed.wrong }) }
    : { ...screen, wrong: '', file: { name, table: parsed, matching: matchColumns(parsed) } };

export const matched = (screen: ImportScreen, field: ImportField, key: string): ImportScreen =>
  screen.file === null
    ? screen
    : { ...screen, file: { ...screen.file, matching: { ...screen.file.matching, [field]: key } } };

export interface ImportPreview {
  readonly columns: readonly FileColumn[];
  readonly reading: ImportReading;
  readonly sorted: SortedOut;
  /** '58 new, 2 known already, 1 without a title'; or what must be said before they can be counted. */
  readonly counts: string;
  /** What the press sends: the first of what is new. */
  readonly batch: readonly ImportedRequest[];
  /** Why it can't be pressed; ''. */
  readonly whyNot: string;
}

/** What the server takes in one call, and what a call to Google carries without trouble. */
const mostRequests = 2_000;
const mostCharacters = 400_000;

const previews = new WeakMap<ImportScreen, ImportPreview>();

/** Worked out once for each state of the screen; null before a file was read. */
export const previewOf = (screen: ImportScreen): ImportPreview | null => {
  const { file, view } = screen;
  if (file === null) return null;
  const before = previews.get(screen);
  if (before) return before;
  const reading = readRows(file.table, file.matching, {
    isDayFirst: screen.isDayFirst,
    dayOf: dayIn(view.zone),
  });
  const sorted = sortOut(reading.requests, view.known);
  const preview: ImportPreview = {
    columns: fileColumns(file.table.header),
    reading,
    sorted,
    counts: file.matching.Request === '' ? words.titlesMissing : importCounts(sorted, reading.untitled),
    batch: batchOf(sorted.fresh),
    whyNot: whyNotImport(file.matching, reading, sorted),
  };
  previews.set(screen, preview);
  return preview;
};

/** en-CA writes a day as ISO does. */
const dayIn = (timeZone: string): ((instant: Date) => string) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => format.format(instant);
};

const batchOf = (fresh: readonly ImportedRequest[]): readonly ImportedRequest[] => {
  let characters = 0;
  const end = fresh.slice(0, mostRequests).findIndex((request) => {
    characters += JSON.stringify(request).length;
    return characters > mostCharacters;
  });
  return fresh.slice(0, end === -1 ? mostRequests : Math.max(1, end));
};

const whyNotImport = (matching: Matching, { twofold }: ImportReading, { fresh }: SortedOut): string => {
  if (matching.Request === '') return words.titleUnknown;
  if (twofold.length > 0) return words.chooseColumn;
  return fresh.length === 0 ? words.nothingNew : '';
};
