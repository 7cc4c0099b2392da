/** The tab as it stands before the page is built anew: one read, and what people have put on it. */
import { tabValues, type RawCell } from '../tab-values';
import { pageWidth } from './page-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SeenTab {
  /** From A1; as far as anything is filled in. */
  readonly values: readonly (readonly RawCell[])[];
  /**
   * The formulas of the same cells; '' where there is none. A read of its own, the first time it is asked: so before any row
   * moves. None is needed where nothing stands beside the page, as a formula that shows nothing counts as filled in too.
   */
  readonly formulas: () => readonly (readonly string[])[];
}

export const seeTab = (sheet: Sheet, values: readonly (readonly RawCell[])[] = tabValues(sheet)): SeenTab => {
  let formulas: readonly (readonly string[])[] | null = null;
  const width = values[0]?.length ?? 1;
  return {
    values,
    formulas: () =>
      (formulas ??= width > pageWidth ? sheet.getRange(1, 1, values.length, width).getFormulas() : []),
  };
};
