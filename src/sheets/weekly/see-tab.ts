/** The tab as it stands before the page is built anew: two reads, and what people have put on it. */
import { tabValues } from '../tab-values';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SeenTab {
  /** From A1; as far as anything is filled in. */
  readonly values: readonly (readonly unknown[])[];
  /** The same cells; '' where there is no formula. */
  readonly formulas: readonly (readonly string[])[];
}

export const seeTab = (sheet: Sheet): SeenTab => {
  const values = tabValues(sheet);
  const formulas = sheet.getRange(1, 1, values.length, values[0]?.length ?? 1).getFormulas();
  return { values, formulas };
};
