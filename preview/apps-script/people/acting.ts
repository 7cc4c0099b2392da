/** Someone at the grid, and what all they do there passes: may they edit, may they edit here, do they mean it. */
import type { Area, Axis, Cell } from '../../engine/engine';
import {
  isWarned,
  refuseInsertedLines,
  refuseProtected,
  refuseProtectedTab,
  type Actor,
} from '../document/protections';
import { rangeFromText } from '../range/locate';
import type { Range } from '../range/range';
import { refuseTooLarge } from '../sheet/limits';
import { tabOf, type Sheet } from '../sheet/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet-document';
import { sheetNamed } from '../document/tab-reader';
import type { ChangeType, Edit } from '../triggers/trigger-events';
import type { Triggers } from '../triggers/triggers';

export class Acting {
  constructor(
    readonly document: SpreadsheetDocument,
    private readonly triggers: Triggers,
    readonly email: () => string,
  ) {}

  sheet(tab: string): Sheet {
    return sheetNamed(this.document, tab);
  }

  range(tab: string, a1: string): Range {
    return rangeFromText(this.document, a1, this.sheet(tab));
  }

  /** Whole rows or columns of a tab, counted from 0. */
  lines(tab: string, axis: Axis, first: number, count: number): Area {
    const { id: sheetId, rows, columns } = tabOf(this.sheet(tab));
    return axis === 'rows'
      ? { sheetId, row: first, rows: count, column: 0, columns }
      : { sheetId, column: first, columns: count, row: 0, rows };
  }

  /** The top left cell of an area. */
  cell(area: Area): Cell | undefined {
    return this.document.engine.cells.read({ ...area, rows: 1, columns: 1 })[0]?.[0];
  }

  /**
   * False where they are warned and would rather not.
   * @throws Sheets' words where they may not.
   */
  async mayChange(area: Area): Promise<boolean> {
    this.refuseViewer();
    const { protections } = this.document.state;
    refuseProtected(protections, area, this.actor);
    return !isWarned(protections, area) || (await this.document.ui.confirmEdit());
  }

  /** Rows and columns after the last ones, as many as a tab of this size lacks. */
  makeRoom(sheet: Sheet, size: Readonly<Record<Axis, number>>): void {
    const tab = tabOf(sheet);
    const grown = { rows: Math.max(tab.rows, size.rows), columns: Math.max(tab.columns, size.columns) };
    if (grown.rows === tab.rows && grown.columns === tab.columns) return;
    this.refuseViewer();
    refuseTooLarge(this.document, sheet.id, grown);
    for (const axis of ['rows', 'columns'] as const) {
      const lacking = grown[axis] - tab[axis];
      if (lacking > 0) this.document.engine.tabs.insertLines(sheet.id, axis, tab[axis], lacking);
    }
  }

  mayInsert(sheetId: string, axis: Axis, index: number): void {
    this.refuseViewer();
    refuseInsertedLines(this.document.state.protections, { sheetId, axis, index }, this.actor);
  }

  mayChangeTab(sheetId: string): void {
    this.refuseViewer();
    refuseProtectedTab(this.document.state.protections, sheetId, this.actor);
  }

  /** Makes a change that is one step of the undo stack. */
  async change(write: () => void | Promise<void>): Promise<void> {
    const { engine, customFunctions } = this.document;
    engine.history.beginStep();
    try {
      await write();
    } finally {
      engine.history.beginStep();
    }
    customFunctions?.noteEdits();
  }

  /** An edit of values, which simple triggers hear of. */
  async edited(edit: Edit): Promise<void> {
    await this.triggers.edit(edit, this.email());
    await this.document.settle();
  }

  /** Any other change, of which only installable triggers hear. */
  async changed(type: ChangeType): Promise<void> {
    await this.triggers.change(type, this.email());
    await this.document.settle();
  }

  selected(range: Range): void {
    this.triggers.select(range, this.email());
  }

  private refuseViewer(): void {
    if (this.document.isViewer(this.email())) {
      throw new Error('You can only view this spreadsheet. Ask its owner for permission to edit.');
    }
  }

  private get actor(): Actor {
    return { person: this.email(), owner: this.document.state.owner };
  }
}
