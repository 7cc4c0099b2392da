/** Named ranges, kept as Univer's defined names, which formulas can use and which move with their cells. */
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameCommand } from '@univerjs/sheets';
import type { UniverWorkbook } from './univer';

export interface DefinedName {
  readonly name: string;
  /** Such as `Requests!$A$1:$B$9`. */
  readonly reference: string;
}

export class Names {
  constructor(private readonly book: UniverWorkbook) {}

  all(): DefinedName[] {
    return this.book.facade.getDefinedNames().map((name) => ({
      name: name.getName(),
      reference: name.getFormulaOrRefString(),
    }));
  }

  set(name: string, reference: string): void {
    this.remove(name);
    // The facade's own member refuses the name of a tab, which Sheets allows, and makes an identifier by chance.
    this.book.run(SetDefinedNameCommand.id, {
      id: `name-${name}`,
      name,
      formulaOrRefString: reference,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  remove(name: string): boolean {
    return this.book.facade.deleteDefinedName(name);
  }
}
