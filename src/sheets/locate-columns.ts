/** Finds our columns in a tab's first row: by their headers, and where one was renamed by its hidden key. */
import type { Problem } from '../budget/problem';
import type { TabName } from '../budget/place';
import { duplicateHeader, missingHeader } from '../budget/problems/of-tabs';
import { headersOf, type Columns } from './column';
import { isKnownForeign, noteForeign } from './foreign-columns';
import { markedColumns } from './marks';
import type { RawCell } from './tab-values';

export interface LocatedColumns {
  /** 1-based column of each header that was found. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Header → what stands over its column now. */
  readonly renamed: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Headers are matched without regard to case and outer spaces. */
export const locateColumns = <Header extends string>(
  tab: TabName,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  headerRow: readonly RawCell[],
  columns: Columns<Header>,
): LocatedColumns => {
  const seen = headerRow.map((value) => String(value).trim().toLowerCase());
  const columnOf = new Map<string, number>();
  const problems: Problem[] = [];
  for (const header of headersOf(columns)) {
    const wanted = header.toLowerCase();
    const first = seen.indexOf(wanted);
    if (first === -1) continue;
    columnOf.set(header, first + 1);
    if (seen.indexOf(wanted, first + 1) !== -1) {
      problems.push(duplicateHeader(tab, header));
    }
  }
  const renamed = new Map<string, string>();
  for (const [header, column] of renamedColumns(tab, sheet, seen, columnOf, columns)) {
    columnOf.set(header, column);
    renamed.set(header, String(headerRow[column - 1] ?? '').trim());
  }
  const missing = headersOf(columns).filter((header) => !columnOf.has(header) && !columns[header].isOptional);
  return {
    columnOf,
    renamed,
    problems: [...missing.map((header) => missingHeader(tab, header)), ...problems],
  };
};

/** A header that is one of ours by name counts as that one; what nobody has renamed costs no call. */
const renamedColumns = <Header extends string>(
  tab: TabName,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  seen: readonly string[],
  columnOf: ReadonlyMap<string, number>,
  columns: Columns<Header>,
): readonly (readonly [string, number])[] => {
  const lost = headersOf(columns)
    .filter((header) => !columnOf.has(header))
    .map((header) => ({ header, isOptional: columns[header].isOptional === true }));
  // With all required ones found, only a column that nobody knows can be a renamed optional one.
  const mayBeRenamed = lost.some(({ isOptional }) => !isOptional) || seen.length > columnOf.size;
  if (lost.length === 0 || !mayBeRenamed || isKnownForeign(tab, seen)) return [];
  const taken = new Set(columnOf.values());
  const found = [...markedColumns(sheet, lost)].filter(([, column]) => !taken.has(column));
  if (found.length === 0) noteForeign(tab, seen);
  return found;
};
