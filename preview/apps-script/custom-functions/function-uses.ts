/** What each cell's custom functions came to when it was last calculated: the results it shows, or the note it carries. */
import { moved } from '../../engine/moved-area';
import type { FormulaCell } from '../../engine/functions';
import type { LineChange } from '../../engine/engine';

interface Use {
  readonly cell: FormulaCell;
  readonly calculation: number;
  /** The keys of the results it was calculated from. */
  readonly results: Set<string>;
  /** Why it shows #ERROR!. */
  note?: string;
}

export class FunctionUses {
  private uses = new Map<string, Use>();
  private calculation = 0;

  /** A cell that is calculated again starts with nothing. */
  record(cell: FormulaCell, result: string | undefined, note: string | undefined): void {
    const key = keyOf(cell);
    let use = this.uses.get(key);
    if (use?.calculation !== this.calculation) {
      use = { cell, calculation: this.calculation, results: new Set() };
      this.uses.set(key, use);
    }
    if (result !== undefined) use.results.add(result);
    if (note !== undefined) use.note = note;
  }

  endCalculation(): void {
    this.calculation += 1;
  }

  noteOf(cell: FormulaCell): string | undefined {
    return this.uses.get(keyOf(cell))?.note;
  }

  resultsOf(cell: FormulaCell): ReadonlySet<string> {
    return this.uses.get(keyOf(cell))?.results ?? new Set();
  }

  release(cell: FormulaCell): void {
    this.uses.delete(keyOf(cell));
  }

  /** The results that some cell still shows. */
  shown(): ReadonlySet<string> {
    return new Set([...this.uses.values()].flatMap(({ results }) => [...results]));
  }

  move(change: LineChange): void {
    const stayed = [...this.uses.values()].flatMap((use) => {
      const cell = movedCell(use.cell, change);
      return cell ? [[keyOf(cell), { ...use, cell }] as const] : [];
    });
    this.uses = new Map(stayed);
  }
}

export const keyOf = ({ sheetId, row, column }: FormulaCell): string => `${sheetId}!${row}:${column}`;

/** Where a cell is after lines were inserted, deleted or moved; undefined if it is gone. */
export function movedCell(cell: FormulaCell, change: LineChange): FormulaCell | undefined {
  const area = moved({ ...cell, rows: 1, columns: 1 }, change);
  return area && { sheetId: area.sheetId, row: area.row, column: area.column };
}
