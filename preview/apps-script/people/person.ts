/** A person's hands in the cells: typing, pasting, clearing, moving, sorting, undoing; what edits values fires onEdit. */
import type { Area, Cell, CellPatch } from '../../engine/engine';
import { Acting } from './acting';
import { newValue, oldValue } from '../triggers/edit-text';
import { PersonTabs } from './person-tabs';
import { rangeAt } from '../range/locate';
import { liftCells } from '../range/move-cells';
import { Range } from '../range/range';
import { sortRows } from '../range/sort-rows';
import { writeAllowed } from '../range/strict-validation';
import { Sheet } from '../sheet/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import type { Triggers } from '../triggers/triggers';
import { patchFor } from '../values/cell-values';

const isOneCell = ({ rows, columns }: Area): boolean => rows === 1 && columns === 1;

export class Person {
  /** The same person's hands at tabs, rows and columns. */
  readonly tabs: PersonTabs;
  private readonly acting: Acting;

  constructor(
    private readonly document: SpreadsheetDocument,
    triggers: Triggers,
    email: () => string,
  ) {
    this.acting = new Acting(document, triggers, email);
    this.tabs = new PersonTabs(this.acting);
  }

  /** Types into one cell and presses Enter. */
  async type(tab: string, a1: string, text: string): Promise<void> {
    const range = this.acting.range(tab, a1);
    const { area } = range;
    const before = this.acting.cell(area);
    if (!(await this.write(area, [[text]], 'typed'))) return;
    await this.acting.edited({ range, ...this.valueAt(area), ...oldValue(before) });
  }

  /** Pastes a block of text whose top left corner is given. The tab grows by what reaches beyond its last row or column. */
  async paste(tab: string, a1: string, rows: readonly (readonly string[])[]): Promise<void> {
    const { sheet, area } = this.acting.range(tab, a1);
    const width = Math.max(...rows.map((row) => row.length));
    this.acting.makeRoom(sheet, { rows: area.row + rows.length, columns: area.column + width });
    const range = rangeAt(sheet, area.row, area.column, rows.length, width);
    if (!(await this.write(range.area, rows, 'pasted'))) return;
    await this.acting.edited({ range, ...this.pastedValue(range.area) });
  }

  /** Presses Delete. Several areas, as in `A1:B2,D4`, are one event, whose range is [GUESS] the first of them. */
  async clear(tab: string, a1: string): Promise<void> {
    const ranges = a1.split(',').map((part) => this.acting.range(tab, part.trim()));
    const [range] = ranges;
    if (!range) return;
    const before = ranges.length === 1 && isOneCell(range.area) ? this.acting.cell(range.area) : undefined;
    for (const { area } of ranges) {
      const blank = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => ''));
      if (!(await this.write(area, blank, 'cleared'))) return;
    }
    await this.acting.edited({ range, ...oldValue(before) });
  }

  /** Drags cells to another place, or cuts them there and pastes them here. */
  async moveCells(tab: string, from: string, to: string): Promise<void> {
    const { area } = this.acting.range(tab, from);
    const { sheet, area: corner } = this.acting.range(tab, to);
    const range = rangeAt(sheet, corner.row, corner.column, area.rows, area.columns);
    if (!(await this.acting.mayChange(area)) || !(await this.acting.mayChange(range.area))) return;
    await this.acting.change(() => liftCells(this.document, area).putAt(sheet.id, corner.row, corner.column));
    await this.editedIf(this.document.switches.moveFiresOnEdit, range);
  }

  /** Sorts the rows of a range by one of the tab's columns; like a paste, it is one edit of the whole range. */
  async sortRange(tab: string, a1: string, column: number, ascending: boolean): Promise<void> {
    const range = this.acting.range(tab, a1);
    if (!(await this.acting.mayChange(range.area))) return;
    await this.acting.change(() => sortRows(this.document, range.area, [{ column: column - 1, ascending }]));
    await this.editedIf(this.document.switches.sortFiresOnEdit, range);
  }

  /** Hides the rows that show this text in a column, by a filter over all that the tab holds. */
  async filterOut(tab: string, column: number, text: string): Promise<void> {
    const { id } = this.acting.sheet(tab);
    const { rows, columns } = this.document.engine.cells.extent(id);
    const { state } = this.document;
    state.filters[id] ??= {
      sheetId: id,
      row: 0,
      column: 0,
      rows: Math.max(rows, 1),
      columns: Math.max(columns, 1),
    };
    ((state.filterCriteria ??= {})[id] ??= {})[column - 1] = {
      criteria: undefined,
      values: [],
      hidden: [text],
      visible: [],
    };
    await this.acting.changed('OTHER');
  }

  async takeFilterOff(tab: string): Promise<void> {
    const { id } = this.acting.sheet(tab);
    Reflect.deleteProperty(this.document.state.filters, id);
    Reflect.deleteProperty(this.document.state.filterCriteria ?? {}, id);
    await this.acting.changed('OTHER');
  }

  /** Fills cells with a colour. */
  async paint(tab: string, a1: string, color: string): Promise<void> {
    const { area } = this.acting.range(tab, a1);
    if (!(await this.acting.mayChange(area))) return;
    const line = Array.from({ length: area.columns }, (): CellPatch => ({ style: { bg: { rgb: color } } }));
    await this.acting.change(() => this.document.write(area, Array<CellPatch[]>(area.rows).fill(line)));
    await this.acting.changed('FORMAT');
  }

  /** Takes back the last step, which may be a script's; says whether there was one. */
  async undo(direction: 'undo' | 'redo' = 'undo'): Promise<boolean> {
    const { history } = this.document.engine;
    const area = history.areaOf(direction);
    if (!area || !(await this.acting.mayChange(area))) return false;
    await this.acting.change(() => history.step(direction));
    await this.undoneInGrid(area);
    return true;
  }

  select(tab: string, a1: string): void {
    this.selectedInGrid(this.acting.range(tab, a1).area);
  }

  selectedInGrid(area: Area): void {
    this.document.activeRange = area;
    this.acting.selected(this.rangeOf(area));
  }

  /** A change that a page's grid has already made. A cell that was typed into comes with what it held before. */
  async editedInGrid(area: Area, typedOver?: Cell): Promise<void> {
    this.document.activeRange = area;
    this.document.customFunctions?.noteEdits();
    const values = typedOver ? { ...this.valueAt(area), ...oldValue(typedOver) } : this.pastedValue(area);
    await this.acting.edited({ range: this.rangeOf(area), ...values });
  }

  /** The old value is not told of what is undone. */
  async undoneInGrid(area: Area): Promise<void> {
    this.document.customFunctions?.noteEdits();
    const value = isOneCell(area) ? this.valueAt(area) : {};
    await this.editedIf(this.document.switches.undoFiresOnEdit, this.rangeOf(area), value);
  }

  private async editedIf(fires: boolean, range: Range, value: { value?: string } = {}): Promise<void> {
    await (fires ? this.acting.edited({ range, ...value }) : this.acting.changed('OTHER'));
  }

  private rangeOf(area: Area): Range {
    return new Range(Sheet.of(this.document, area.sheetId), area);
  }

  private valueAt(area: Area): { value?: string } {
    return newValue(this.acting.cell(area));
  }

  private pastedValue(area: Area): { value?: string } {
    return this.document.switches.pastedCellHasValue && isOneCell(area) ? this.valueAt(area) : {};
  }

  private async write(
    area: Area,
    rows: readonly (readonly string[])[],
    how: 'typed' | 'pasted' | 'cleared',
  ): Promise<boolean> {
    const { document } = this;
    if (!(await this.acting.mayChange(area))) return false;
    const before = document.engine.cells.read(area);
    const block = rows.map((row, r) =>
      row.map((text, c): CellPatch =>
        patchFor(text, before[r]?.[c]?.pattern ?? '', document.valueRules, 'person'),
      ),
    );
    // Typing is held to the cell's rule; a paste brings the rules of where it came from: none.
    await this.acting.change(() =>
      how === 'typed' ? writeAllowed(document, area, block) : document.write(area, block),
    );
    if (how === 'pasted' && document.switches.pasteReplacesValidation) {
      document.engine.validations.clear(area);
    }
    document.activeRange = area;
    return true;
  }
}
