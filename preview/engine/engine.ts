/** The spreadsheet engine under the preview: a Univer workbook, seen as plain cells, tabs, functions and calculation. */
import type { IWorkbookData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { Calculation } from './calculation';
import { Cells, type CellPatch, type CellValue } from './cells';
import { watchFormulaEntry, type FormulaChange } from './formula-entry';
import { Functions } from './functions';
import { Tabs } from './tabs';
import { UniverWorkbook } from './univer';

export type { Area } from './area';
export type { Cell, CellPatch, CellValue, StylePatch } from './cells';
export type { FormulaChange } from './formula-entry';
export type { Axis, Tab } from './tabs';

/** A whole workbook as Univer saves it: tabs, cells, styles, notes, rules. */
export type WorkbookData = Partial<IWorkbookData>;

export class Engine {
  readonly calculation: Calculation;
  readonly cells: Cells;
  readonly functions: Functions;
  readonly tabs: Tabs;
  private readonly book: UniverWorkbook;
  private readonly formulaListeners: ((change: FormulaChange) => void)[] = [];

  constructor(univerAPI: FUniver, unitId: string) {
    this.book = new UniverWorkbook(univerAPI, unitId);
    this.calculation = new Calculation(this.book);
    this.cells = new Cells(this.book);
    this.functions = new Functions(this.book);
    this.tabs = new Tabs(this.book);
    watchFormulaEntry(this.book, this.cells, (change) => {
      for (const listener of this.formulaListeners) listener(change);
    });
  }

  onFormulaChange(listener: (change: FormulaChange) => void): void {
    this.formulaListeners.push(listener);
  }

  get name(): string {
    return this.book.facade.getName();
  }

  save(): WorkbookData {
    return this.book.facade.save();
  }

  dispose(): void {
    this.book.api.disposeUnit(this.book.unitId);
  }
}

export type WriteBlock = readonly (readonly (CellPatch | undefined)[])[];
export type ValueGrid = readonly (readonly CellValue[])[];
