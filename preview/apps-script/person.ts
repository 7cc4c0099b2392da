/** A person at the grid: types, pastes, clears, and changes the tab's rows and columns; edits fire onEdit. */
import type { Area, CellPatch } from '../engine/engine';
import { rangeAt, rangeFromText } from './range/locate';
import type { Range } from './range/range';
import { refuseProtected } from './protections';
import type { SpreadsheetDocument } from './spreadsheet-document';
import { sheetNamed } from './tab-reader';
import type { Edit, Triggers } from './triggers';
import { patchFor } from './values/cell-values';

export class Person {
  constructor(
    private readonly document: SpreadsheetDocument,
    private readonly triggers: Triggers,
    private readonly email: () => string,
  ) {}

  /** Types into one cell and presses Enter. */
  async type(tab: string, a1: string, text: string): Promise<void> {
    const range = this.range(tab, a1);
    const old = this.editText(range.area);
    this.write(range.area, [[text]]);
    await this.edited({
      range,
      ...(text === '' ? {} : { value: this.editText(range.area) ?? text }),
      ...(old === undefined ? {} : { oldValue: old }),
    });
  }

  /** Pastes a block of text whose top left corner is given. */
  async paste(tab: string, a1: string, rows: readonly (readonly string[])[]): Promise<void> {
    const { sheet, area } = this.range(tab, a1);
    const range = rangeAt(
      sheet,
      area.row,
      area.column,
      rows.length,
      Math.max(...rows.map((row) => row.length)),
    );
    this.write(range.area, rows);
    await this.edited({ range });
  }

  async clear(tab: string, a1: string): Promise<void> {
    const range = this.range(tab, a1);
    const { area } = range;
    const old = area.rows * area.columns === 1 ? this.editText(area) : undefined;
    this.write(
      area,
      Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => '')),
    );
    await this.edited({ range, ...(old === undefined ? {} : { oldValue: old }) });
  }

  private range(tab: string, a1: string): Range {
    return rangeFromText(this.document, a1, sheetNamed(this.document, tab));
  }

  private write(area: Area, rows: readonly (readonly string[])[]): void {
    const { protections, owner } = this.document.state;
    refuseProtected(protections, area, { person: this.email(), owner });
    const before = this.document.engine.cells.read(area);
    const block = rows.map((row, r) =>
      row.map((text, c): CellPatch =>
        patchFor(text, before[r]?.[c]?.pattern ?? '', this.document.valueRules),
      ),
    );
    this.document.write(area, block);
    this.document.activeRange = area;
  }

  /** What an edit event carries of a cell: text, also for numbers, dates as their serial number, booleans as TRUE. */
  private editText(area: Area): string | undefined {
    const cell = this.document.engine.cells.read({ ...area, rows: 1, columns: 1 })[0]?.[0];
    if (!cell || (cell.value === null && cell.formula === '')) return undefined;
    return (
      cell.formula ||
      (typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : String(cell.value))
    );
  }

  private async edited(edit: Edit): Promise<void> {
    this.document.customFunctions?.noteEdits();
    await this.triggers.edit(edit);
    await this.document.settle();
  }
}
