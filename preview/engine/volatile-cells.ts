/** Which cells show something that changes by itself, as NOW() does, or depend on a cell that does. */
import { deserializeRangeWithSheet } from '@univerjs/engine-formula';
import { overlaps, type Area } from './area';
import type { Cells } from './cells';
import { argumentsOf, partsOf, type FormulaParts } from './formula-parts';
import type { FormulaCall } from './functions';
import type { Names } from './names';
import { boundOpenRanges } from './open-ranges';
import type { Spills } from './spills';
import type { UniverWorkbook } from './univer';

export class VolatileCells {
  /** Found when first asked for in a calculation; formulas do not change while it runs. */
  private areas: readonly Area[] | undefined;

  constructor(
    private readonly book: UniverWorkbook,
    private readonly cells: Cells,
    private readonly spills: Spills,
    private readonly names: Names,
  ) {}

  /** Looks at all formulas anew when it is next asked. */
  forget(): void {
    this.areas = undefined;
  }

  /** Whether one of these functions is among the arguments of a call: written there, or in a cell they depend on. */
  reach({ name, cell, areas }: FormulaCall, functions: ReadonlySet<string>): boolean {
    const volatile = (this.areas ??= this.find(functions));
    const [[{ formula } = { formula: '' }] = []] = this.cells.read({ ...cell, rows: 1, columns: 1 });
    const parts = argumentsOf(this.bounded(cell.sheetId, formula), name);
    if (parts.functions.some((each) => functions.has(each))) return true;
    return volatile.length > 0 && touch([...areas, ...this.areasOf(parts, cell.sheetId)], volatile);
  }

  private find(functions: ReadonlySet<string>): Area[] {
    const found: Area[] = [];
    let others: { parts: FormulaParts; at: Area }[] = [];
    for (const { formula, ...cell } of this.cells.formulaCells()) {
      const parts = partsOf(this.bounded(cell.sheetId, formula));
      const at = this.spills.wanted(cell) ?? { ...cell, rows: 1, columns: 1 };
      if (parts.functions.some((each) => functions.has(each))) found.push(at);
      else others.push({ parts, at });
    }
    // Until no formula is left that depends on one found before.
    for (let before = 0; before < found.length;) {
      const fresh = found.slice(before);
      before = found.length;
      others = others.filter(({ parts, at }) => {
        const depends = touch(this.areasOf(parts, at.sheetId), fresh);
        if (depends) found.push(at);
        return !depends;
      });
    }
    return found;
  }

  private areasOf({ ranges, names }: FormulaParts, sheetId: string): Area[] {
    const own = ranges.flatMap((range) => this.areaOf(range, sheetId) ?? []);
    if (names.length === 0) return own;
    const named = this.names
      .all()
      .filter(({ name }) => names.some((each) => each.toUpperCase() === name.toUpperCase()));
    return [...own, ...named.flatMap(({ reference }) => this.areaOf(reference, sheetId) ?? [])];
  }

  private areaOf(reference: string, sheetId: string): Area | undefined {
    const { sheetName, range } = deserializeRangeWithSheet(reference);
    const tab = sheetName === '' ? sheetId : this.book.model.getSheetBySheetName(sheetName)?.getSheetId();
    if (tab === undefined) return undefined;
    const rows = span(range.startRow, range.endRow);
    const columns = span(range.startColumn, range.endColumn);
    return { sheetId: tab, row: rows.start, rows: rows.size, column: columns.start, columns: columns.size };
  }

  private bounded(sheetId: string, formula: string): string {
    return boundOpenRanges(formula, (tab) => this.cells.rowsOf(sheetId, tab));
  }
}

const touch = (some: readonly Area[], others: readonly Area[]): boolean =>
  some.some((area) => others.some((other) => overlaps(area, other)));

/** `A:A` has no rows of its own: it means all of them. */
const span = (first: number, last: number): { start: number; size: number } =>
  Number.isNaN(first)
    ? { start: 0, size: Number.POSITIVE_INFINITY }
    : { start: first, size: last - first + 1 };
