/** What would come of the chosen file: its columns, what is new of it, and what the press sends. */
import type { ImportedRequest } from '../../../actions/api';
import { fileColumns, type FileColumn } from '../../../budget/import/file-columns';
import { importCounts } from '../../../budget/import/import-counts';
import type { Matching } from '../../../budget/import/match-columns';
import { readRows, type ImportReading } from '../../../budget/import/read-rows';
import { sortOut, type SortedOut } from '../../../budget/import/sort-out';
import { dialogImport as words } from '../../../words/en/page-dialog-import';
import type { ImportScreen } from './import-state';

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
