/** Writes the native totals of rows of the Allocation tab. */
import { columnRuns } from '../column-runs';
import { allocationColumns, type AllocationHeader } from '../columns/allocation-columns';
import type { Workbook } from '../workbook';
import { allocationFormulas, type FormulaPlaces } from './allocation-formulas';

/** `firstRow` and `count` are A1 rows; `only` these columns of them. Each total refers to its own row, so people may sort. */
export const writeTotals = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  places: FormulaPlaces,
  firstRow: number,
  count: number,
  only?: readonly string[],
): void => {
  const headerAt = new Map<number, AllocationHeader>();
  for (const [header, column] of places.allocation.columnOf) {
    if (
      allocationColumns[header as AllocationHeader].filledBy === 'formula' &&
      only?.includes(header) !== false
    ) {
      headerAt.set(column, header as AllocationHeader);
    }
  }
  const rows = Array.from({ length: count }, (_, index) => allocationFormulas(firstRow + index, places));
  for (const run of columnRuns([...headerAt.keys()])) {
    const block = rows.map((formulas) =>
      Array.from({ length: run.width }, (_, index) => {
        const header = headerAt.get(run.first + index);
        return (header === undefined ? undefined : formulas[header]) ?? '';
      }),
    );
    sheet.getRange(firstRow, run.first, count, run.width).setFormulas(block);
  }
};

/** Rows that people have added below the prepared ones, or pasted over: their totals are written when they are found missing. */
export const completeTotals = ({ tabs }: Workbook): void => {
  const lacking = tabs.allocation.rows.filter(
    (row) => row.cell('Quarter') !== '' && row.cell('Budget') === '',
  );
  for (const { first, width } of columnRuns(lacking.map(({ row }) => row))) {
    writeTotals(tabs.allocation.sheet, tabs, first, width);
  }
};
