/** Works out formulas that stand in no cell, such as the condition of a validation rule. */
import { ICalculateFormulaService } from '@univerjs/engine-formula';
import type { CellValue, FormulaAt } from './cell';
import { boundOpenRanges } from './open-ranges';
import type { UniverWorkbook } from './univer';

export class FormulaChecks {
  private readonly service: ICalculateFormulaService;

  constructor(private readonly book: UniverWorkbook) {
    this.service = book.service(ICalculateFormulaService);
  }

  /** What each formula would show in its cell; of an array the first value. Only when nothing is being calculated. */
  async evaluate(formulas: readonly FormulaAt[]): Promise<CellValue[]> {
    const { unitId } = this.book;
    const results: CellValue[] = [];
    for (const { sheetId, row, column, formula } of formulas) {
      const text = boundOpenRanges(formula, (tab) => this.rowsOf(sheetId, tab));
      const asked = { [unitId]: { [sheetId]: { [row]: { [column]: [text] } } } };
      const answer = (await this.service.executeFormulas(asked))[unitId]?.[sheetId]?.[row]?.[column]?.[0]
        ?.value;
      results.push((Array.isArray(answer) ? answer[0]?.[0] : answer) ?? null);
    }
    return results;
  }

  private rowsOf(sheetId: string, tab: string | undefined): number | undefined {
    const sheet = tab === undefined ? this.book.worksheet(sheetId) : this.book.model.getSheetBySheetName(tab);
    return sheet?.getRowCount();
  }
}
