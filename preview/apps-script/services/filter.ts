/// <reference types="google-apps-script" />
/** A tab's basic filter: that it is there and over which range; the preview hides no rows by it. */
import { refuse } from '../exceptions';
import type { Execution } from '../execution';
import { navigation, setter, write, type Members } from '../members';
import { Range } from '../range/range';
import { sortRows } from '../range/sort-rows';
import { protectionsRefusing } from '../range/writing';
import { remoteClass } from '../remote-classes';
import { type Sheet } from '../sheet/sheet';

export class Filter {
  constructor(readonly sheet: Sheet) {}
}

export const filterOf = (sheet: Sheet): Filter | null =>
  sheet.document.state.filters[sheet.id] ? new Filter(sheet) : null;

export function createFilter(range: Range, execution: Execution): Filter {
  const { sheet } = range;
  const area = range.forWriting(execution);
  if (filterOf(sheet)) refuse("You can't create a filter in a sheet that already has a filter.");
  sheet.document.state.filters[sheet.id] = area;
  return new Filter(sheet);
}

const areaOf = ({ sheet }: Filter) =>
  sheet.document.state.filters[sheet.id] ?? refuse('The filter does not exist any more.');

remoteClass('Filter', Filter, {
  getRange: navigation((filter) => new Range(filter.sheet, areaOf(filter))),
  remove: write(({ sheet }) => {
    Reflect.deleteProperty(sheet.document.state.filters, sheet.id);
  }),
  sort: setter((filter, args, execution) => {
    const area = areaOf(filter);
    // The first row is the header and stays.
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    protectionsRefusing(execution, body);
    sortRows(filter.sheet.document, body, [
      { column: area.column + args.integer(0) - 1, ascending: args.flag(1) },
    ]);
  }),
} satisfies Members<Filter, GoogleAppsScript.Spreadsheet.Filter>);
