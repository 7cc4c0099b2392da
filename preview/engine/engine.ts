/** The spreadsheet engine under the preview: a Univer workbook, seen as plain cells, tabs, functions and calculation. */
import { IResourceManagerService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { UNIT_ID } from './blank-workbook';
import { Calculation } from './calculation';
import { Cells } from './cells';
import { ConditionalFormats } from './conditional-formats';
import { copyPlain } from './copy-plain';
import { EditHistory } from './edit-history';
import { watchFormulaEntry, type FormulaChange } from './formula-entry';
import { FormulaChecks } from './formula-checks';
import { Functions } from './functions';
import { Layout } from './layout';
import { watchLineChanges, type LineChange } from './line-changes';
import { Names } from './names';
import { Notes } from './notes';
import { markRemovedLines } from './removed-lines';
import { savedResources } from './saved-resource';
import { Spills } from './spills';
import { Tabs } from './tabs';
import { UniverWorkbook } from './univer';
import { Validations } from './validations';
import type { WorkbookData } from './workbook-data';
import { VolatileCells } from './volatile-cells';

export { contains, overlaps, type Area } from './area';
export type { Cell, CellPatch, CellStyle, CellValue, StylePatch } from './cell';
export type { FormatRule, Gradient, GradientPoint } from './conditions';
export type { FormulaChange } from './formula-entry';
export type { RichRun, RichText, RunStyle } from './rich-text';
export type { LineChange } from './line-changes';
export type { ValidationRule } from './validation-rules';
export type { PlacedRule } from './validations';
export type { Axis, Tab } from './tabs';
export type { WorkbookData } from './workbook-data';

export class Engine {
  readonly calculation: Calculation;
  readonly cells: Cells;
  readonly conditionalFormats: ConditionalFormats;
  readonly formulaChecks: FormulaChecks;
  readonly functions: Functions;
  readonly history: EditHistory;
  readonly layout: Layout;
  readonly names: Names;
  readonly notes: Notes;
  readonly spills: Spills;
  readonly tabs: Tabs;
  readonly validations: Validations;
  readonly volatile: VolatileCells;
  private readonly book: UniverWorkbook;
  private readonly formulaListeners: ((change: FormulaChange) => void)[] = [];

  constructor(univerAPI: FUniver, unitId: string) {
    this.book = new UniverWorkbook(univerAPI, unitId);
    this.calculation = new Calculation(this.book);
    this.spills = new Spills(this.book);
    this.cells = new Cells(this.book, this.spills);
    this.formulaChecks = new FormulaChecks(this.book);
    this.functions = new Functions(this.book);
    this.history = new EditHistory(this.book);
    this.tabs = new Tabs(this.book, this.cells);
    this.conditionalFormats = new ConditionalFormats(this.book);
    this.layout = new Layout(this.book);
    this.names = new Names(this.book);
    this.notes = new Notes(this.book);
    this.volatile = new VolatileCells(this.book, this.cells, this.spills, this.names);
    this.validations = new Validations(this.book);
    markRemovedLines(this.book);
    watchFormulaEntry(this.book, this.cells, (change) => {
      for (const listener of this.formulaListeners) listener(change);
    });
  }

  onFormulaChange(listener: (change: FormulaChange) => void): void {
    this.formulaListeners.push(listener);
  }

  onLineChange(listener: (change: LineChange) => void): void {
    watchLineChanges(this.book, listener);
  }

  get name(): string {
    return this.book.facade.getName();
  }

  rename(name: string): void {
    this.book.facade.setName(name);
  }

  save(): WorkbookData {
    const { resources, ...data } = this.look();
    return { ...copyPlain(data), ...(resources && { resources }) };
  }

  /** What would be saved, without a copy of it: true until something is changed. */
  look(): WorkbookData {
    const { model, unitId } = this.book;
    const resources = this.book.service(IResourceManagerService).getResources(unitId, model.type);
    return { ...model.getSnapshot(), id: UNIT_ID, resources: savedResources(resources) };
  }

  dispose(): void {
    this.book.api.disposeUnit(this.book.unitId);
  }
}
