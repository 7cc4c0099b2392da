/** Named ranges, kept as Univer's defined names, which formulas can use and which move with their cells. */
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
    this.book.facade.insertDefinedName(name, reference);
  }

  remove(name: string): boolean {
    return this.book.facade.deleteDefinedName(name);
  }
}
