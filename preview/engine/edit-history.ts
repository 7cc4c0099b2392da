/** What can be undone: changes of cells' content, step by step, by people and by scripts, as one stack for all. */
import { ICommandService, ObjectMatrix, type ICellData, type Nullable } from '@univerjs/core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { boundingArea, type Area } from './area';
import { watchLineChanges } from './line-changes';
import type { UniverWorkbook } from './univer';

/** More steps back than anybody takes. */
const MOST_STEPS = 100;

/** Cells as they were, by tab and place. */
type Step = Map<string, { readonly area: Area; readonly cell: ICellData }>;

/** Univer merges a cell into what is there; what it does not name stays. */
const BLANK = { v: null, t: null, f: null, si: null, p: null, s: null, custom: null } as const;

export class EditHistory {
  private readonly stacks: { readonly undo: Step[]; readonly redo: Step[] } = { undo: [], redo: [] };
  private current: Step | undefined;
  private isRestoring = false;

  constructor(private readonly book: UniverWorkbook) {
    book.service<ICommandService>(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
      const isEdit = id === SetRangeValuesMutation.id && !options?.['applyFormulaCalculationResult'];
      if (isEdit && !this.isRestoring) this.note(params as ISetRangeValuesMutationParams);
    });
    // Steps are kept by place, and places have moved.
    watchLineChanges(book, () => this.forget());
  }

  /** What is written from here on is a step of its own. */
  beginStep(): void {
    this.current = undefined;
  }

  /** Where the next undo or redo would change cells, on the first tab it touches. */
  areaOf(direction: 'undo' | 'redo'): Area | undefined {
    const [first, ...others] = [...(this.stacks[direction].at(-1)?.values() ?? [])].map(({ area }) => area);
    return (
      first &&
      others.reduce((all, area) => (area.sheetId === all.sheetId ? boundingArea(all, area) : all), first)
    );
  }

  step(direction: 'undo' | 'redo'): void {
    const step = this.stacks[direction].pop();
    if (!step) return;
    this.beginStep();
    const back: Step = new Map([...step].map(([key, { area }]) => [key, { area, cell: this.cellAt(area) }]));
    this.isRestoring = true;
    for (const sheetId of new Set([...step.values()].map(({ area }) => area.sheetId))) {
      this.restore(sheetId, step);
    }
    this.isRestoring = false;
    this.stacks[direction === 'undo' ? 'redo' : 'undo'].push(back);
  }

  private restore(subUnitId: string, step: Step): void {
    const cellValue = new ObjectMatrix<ICellData>();
    for (const { area, cell } of step.values()) {
      if (area.sheetId === subUnitId) {
        cellValue.setValue(area.row, area.column, { ...BLANK, ...cell });
      }
    }
    this.book.run(SetRangeValuesMutation.id, { subUnitId, cellValue: cellValue.getMatrix() });
  }

  private note({ unitId, subUnitId: sheetId, cellValue }: ISetRangeValuesMutationParams): void {
    if (unitId !== this.book.unitId || !cellValue) return;
    const step = (this.current ??= this.newStep());
    new ObjectMatrix<Nullable<ICellData>>(cellValue).forValue((row, column) => {
      const area = { sheetId, row, column, rows: 1, columns: 1 };
      const key = `${sheetId} ${row} ${column}`;
      if (!step.has(key)) step.set(key, { area, cell: this.cellAt(area) });
    });
  }

  private newStep(): Step {
    const step: Step = new Map();
    this.stacks.undo.push(step);
    if (this.stacks.undo.length > MOST_STEPS) this.stacks.undo.shift();
    this.stacks.redo.length = 0;
    return step;
  }

  private cellAt({ sheetId, row, column }: Area): ICellData {
    return { ...this.book.worksheet(sheetId).getCellMatrix().getValue(row, column) };
  }

  private forget(): void {
    this.stacks.undo.length = 0;
    this.stacks.redo.length = 0;
    this.beginStep();
  }
}
