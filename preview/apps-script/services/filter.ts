/// <reference types="google-apps-script" />
/** A tab's basic filter: its range and what it shows of each column. The page's grid does not hide the rows. */
import type { Area } from '../../engine/engine';
import { FilterCriteria } from '../builders/filter-criteria';
import type { FilterCriteriaState } from '../document/criterion';
import type { Arguments } from '../members/arguments';
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import { navigation, read, setter, write, type Members } from '../members/members';
import { Range } from '../range/range';
import { sortRows } from '../range/sort-rows';
import { protectionsRefusing } from '../range/writing';
import { remoteClass } from '../members/remote-classes';
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

const areaOf = ({ sheet }: Filter): Area =>
  sheet.document.state.filters[sheet.id] ?? refuse('The filter does not exist any more.');

/** By column of the tab, counted from 0. */
function criteriaOf({ sheet: { document, id } }: Filter): Record<number, FilterCriteriaState> {
  document.state.filterCriteria ??= {};
  return (document.state.filterCriteria[id] ??= {});
}

/** Columns are the tab's, counted from 1, as in Range.sort. */
function columnFrom(filter: Filter, args: Arguments): number {
  const area = areaOf(filter);
  const column = args.integer(0) - 1;
  return column >= area.column && column < area.column + area.columns
    ? column
    : refuse('Those columns are out of bounds.');
}

function forget({ sheet: { document, id } }: Filter): void {
  Reflect.deleteProperty(document.state.filters, id);
  Reflect.deleteProperty(document.state.filterCriteria ?? {}, id);
}

remoteClass('Filter', Filter, {
  getRange: navigation((filter) => new Range(filter.sheet, areaOf(filter))),
  remove: write((filter, _args, execution) => {
    protectionsRefusing(execution, areaOf(filter));
    forget(filter);
  }),
  getColumnFilterCriteria: read((filter, args) => {
    const criteria = criteriaOf(filter)[columnFrom(filter, args)];
    return criteria ? new FilterCriteria(criteria) : null;
  }),
  setColumnFilterCriteria: setter((filter, args) => {
    const column = columnFrom(filter, args);
    if (args.at(1) === null) Reflect.deleteProperty(criteriaOf(filter), column);
    else criteriaOf(filter)[column] = args.instance(1, FilterCriteria).state;
  }),
  removeColumnFilterCriteria: setter(
    (filter, args) => void Reflect.deleteProperty(criteriaOf(filter), columnFrom(filter, args)),
  ),
  sort: setter((filter, args, execution) => {
    const area = areaOf(filter);
    // The first row is the header and stays.
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    protectionsRefusing(execution, body);
    sortRows(filter.sheet.document, body, [{ column: columnFrom(filter, args), ascending: args.flag(1) }]);
  }),
} satisfies Members<Filter, GoogleAppsScript.Spreadsheet.Filter>);
