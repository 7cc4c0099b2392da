/** The tab as it stands before the page is built anew: two reads, and what people have put on it. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SeenTab {
  /** From A1; as far as anything is filled in. */
  readonly values: readonly (readonly unknown[])[];
  /** The same cells; '' where there is no formula. */
  readonly formulas: readonly (readonly string[])[];
}

export const seeTab = (sheet: Sheet): SeenTab => {
  const area = sheet.getDataRange();
  return { values: area.getValues() as unknown[][], formulas: area.getFormulas() };
};
