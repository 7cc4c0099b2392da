/** One of our tables as a check sees it: what is in every cell, and how it looks; a fixed number of calls, whatever the rows. */
import type { Column } from '../../sheets/column';
import type { Tab } from '../../sheets/read-tab';
import { columnsFor } from '../../sheets/set-up/lay-out-tab';
import type { TabPlan } from '../../sheets/set-up/tab-plans';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation | null;

export interface SeenTable {
  readonly tab: Tab<string>;
  readonly plan: TabPlan;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** Of the columns that are there, with their 1-based places. */
  readonly columns: readonly { readonly header: string; readonly column: Column; readonly at: number }[];
  readonly columnOf: ReadonlyMap<string, number>;
  /** All four from row 1 on. */
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly formats: readonly (readonly string[])[];
  readonly rules: readonly (readonly Validation[])[];
}

export const seeTable = (tab: Tab<string>, plan: TabPlan): SeenTable => {
  const { sheet, columnOf } = tab;
  const range = sheet.getDataRange();
  const present = columnsFor(plan.columns, [...columnOf.keys()]);
  return {
    tab,
    plan,
    sheet,
    columns: Object.entries(present).flatMap(([header, column]) => {
      const at = columnOf.get(header);
      return at === undefined ? [] : [{ header, column, at }];
    }),
    columnOf,
    values: range.getValues() as unknown[][],
    formulas: range.getFormulas(),
    formats: range.getNumberFormats(),
    rules: range.getDataValidations(),
  };
};
