/** A person at the grid: types, pastes, clears, and changes the tab's rows and columns; edits fire onEdit. */
import type { Area, Axis, Cell, CellPatch } from '../engine/engine';
import { rangeAt, rangeFromText } from './range/locate';
import { Range } from './range/range';
import { sortRows } from './range/sort-rows';
import { writeAllowed } from './range/strict-validation';
import { Sheet, tabOf } from './sheet/sheet';
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
    await this.write(range.area, [[text]], 'typed');
    await this.edited({
      range,
      ...this.newValue(range.area),
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
    await this.write(range.area, rows, 'pasted');
    await this.edited({ range });
  }

  async clear(tab: string, a1: string): Promise<void> {
    const range = this.range(tab, a1);
    const { area } = range;
    const old = area.rows * area.columns === 1 ? this.editText(area) : undefined;
    await this.write(
      area,
      Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => '')),
      'cleared',
    );
    await this.edited({ range, ...(old === undefined ? {} : { oldValue: old }) });
  }

  /** A change that a page's grid has already made. A cell that was typed into comes with what it held before. */
  async editedInGrid(area: Area, typedOver?: Cell): Promise<void> {
    this.document.activeRange = area;
    const range = new Range(Sheet.of(this.document, area.sheetId), area);
    if (!typedOver) return this.edited({ range });
    const oldValue = textOf(typedOver);
    await this.edited({ range, ...this.newValue(area), ...(oldValue !== undefined && { oldValue }) });
  }

  /** Rows and columns that come, go and move fire no onEdit, and neither do renamed tabs. */
  async insertLines(tab: string, axis: Axis, before: number, count: number): Promise<void> {
    await this.change(() =>
      this.document.engine.tabs.insertLines(this.sheetId(tab), axis, before - 1, count),
    );
  }

  async deleteLines(tab: string, axis: Axis, first: number, count: number): Promise<void> {
    const { id, rows, columns } = tabOf(sheetNamed(this.document, tab));
    this.refuse(
      axis === 'rows'
        ? { sheetId: id, row: first - 1, rows: count, column: 0, columns }
        : { sheetId: id, column: first - 1, columns: count, row: 0, rows },
    );
    await this.change(() => this.document.engine.tabs.deleteLines(this.sheetId(tab), axis, first - 1, count));
  }

  /** Moves a row or column before another one; both counted from 1, before the move. */
  async moveLine(tab: string, axis: Axis, from: number, before: number): Promise<void> {
    await this.change(() =>
      this.document.engine.tabs.moveLines(this.sheetId(tab), axis, from - 1, 1, before - 1),
    );
  }

  async renameTab(tab: string, name: string): Promise<void> {
    await this.change(() => this.document.engine.tabs.rename(this.sheetId(tab), name));
  }

  async deleteTab(tab: string): Promise<void> {
    await this.change(() => this.document.engine.tabs.delete(this.sheetId(tab)));
  }

  /** Sorts the rows of a range by one of the tab's columns; like a paste, it is one edit of the whole range. */
  async sortRange(tab: string, a1: string, column: number, ascending: boolean): Promise<void> {
    const range = this.range(tab, a1);
    this.refuse(range.area);
    sortRows(this.document, range.area, [{ column: column - 1, ascending }]);
    if (this.document.switches.sortFiresOnEdit) await this.edited({ range });
    else await this.document.settle();
  }

  private async change(run: () => void): Promise<void> {
    run();
    this.document.customFunctions?.noteEdits();
    await this.document.settle();
  }

  private sheetId(tab: string): string {
    return sheetNamed(this.document, tab).id;
  }

  private refuse(area: Area): void {
    const { protections, owner } = this.document.state;
    refuseProtected(protections, area, { person: this.email(), owner });
  }

  private range(tab: string, a1: string): Range {
    return rangeFromText(this.document, a1, sheetNamed(this.document, tab));
  }

  private async write(
    area: Area,
    rows: readonly (readonly string[])[],
    how: 'typed' | 'pasted' | 'cleared',
  ): Promise<void> {
    this.refuse(area);
    const before = this.document.engine.cells.read(area);
    const block = rows.map((row, r) =>
      row.map((text, c): CellPatch =>
        patchFor(text, before[r]?.[c]?.pattern ?? '', this.document.valueRules, 'person'),
      ),
    );
    // Typing is held to the cell's rule; a paste brings the rules of where it came from: none.
    if (how === 'typed') await writeAllowed(this.document, area, block);
    else this.document.write(area, block);
    if (how === 'pasted' && this.document.switches.pasteReplacesValidation) {
      this.document.engine.validations.clear(area);
    }
    this.document.activeRange = area;
  }

  /** Absent for a cleared cell; [GUESS] absent for a formula too, of which nobody says what the event carries. */
  private newValue(area: Area): { value?: string } {
    const [[cell] = []] = this.document.engine.cells.read({ ...area, rows: 1, columns: 1 });
    const value = cell && cell.formula === '' ? textOf(cell) : undefined;
    return value === undefined ? {} : { value };
  }

  /** What an edit event carries of a cell: text, also for numbers, dates as their serial number, booleans as TRUE. */
  private editText(area: Area): string | undefined {
    const cell = this.document.engine.cells.read({ ...area, rows: 1, columns: 1 })[0]?.[0];
    return cell && textOf(cell);
  }

  private async edited(edit: Edit): Promise<void> {
    this.document.customFunctions?.noteEdits();
    await this.triggers.edit(edit, this.email());
    await this.document.settle();
  }
}

function textOf(cell: Cell): string | undefined {
  if (cell.value === null && cell.formula === '') return undefined;
  return (
    cell.formula || (typeof cell.value === 'boolean' ? String(cell.value).toUpperCase() : String(cell.value))
  );
}
