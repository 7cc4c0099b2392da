/** Calculates when asked, instead of 100 ms after the last change as Univer does on its own. */
import { ICommandService, type ICommandInfo } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import type { Area } from './area';
import { toUniverRange } from './area';
import type { UniverWorkbook } from './univer';

/**
 * The fields of Univer's controller that hold what waits for its timer. The delay has no setting in 0.25.1, so the
 * queue is taken over here, exactly as the timer's own callback does it.
 */
interface CalculationQueue {
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: Partial<ISetFormulaCalculationStartMutation>;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(commands: ICommandInfo[]): Partial<ISetFormulaCalculationStartMutation>;
  _mergeDirty(
    first: Partial<ISetFormulaCalculationStartMutation>,
    second: Partial<ISetFormulaCalculationStartMutation>,
  ): Partial<ISetFormulaCalculationStartMutation>;
}

export class Calculation {
  private readonly queue: CalculationQueue;
  private readonly commands: ICommandService;
  private running = 0;
  private isPaused = false;
  private dirty: Area[] = [];
  private readonly idle = new Set<() => void>();
  private readonly ended = new Set<() => void>();

  constructor(private readonly book: UniverWorkbook) {
    this.queue = book.service(TriggerCalculationController) as unknown as CalculationQueue;
    this.commands = book.service(ICommandService);
    this.commands.onCommandExecuted((command) => {
      if (this.isPaused) {
        this.forget();
        return;
      }
      // The grid's own timer stops a calculation and starts it again, with what was added meanwhile: still one.
      if (command.id === SetFormulaCalculationStartMutation.id) this.running = 1;
      if (command.id === SetFormulaCalculationNotificationMutation.id) this.hear(command.params);
    });
  }

  /** Called after each calculation, also those that the grid started. */
  onEnd(listener: () => void): void {
    this.ended.add(listener);
  }

  /** These cells' formulas are calculated again at the next `settle`, though nothing they refer to has changed. */
  markDirty(areas: readonly Area[]): void {
    if (!this.isPaused) this.dirty.push(...areas);
  }

  /** From here on formulas keep the values that they have; what a cell is given as a formula shows nothing. */
  pause(): void {
    this.isPaused = true;
    this.forget();
  }

  /** From here on what depends on a change is calculated again. */
  resume(): void {
    this.isPaused = false;
  }

  get isSettled(): boolean {
    return this.running === 0 && this.queue._waitingCommandQueue.length === 0 && this.dirty.length === 0;
  }

  async settle(): Promise<void> {
    while (!this.isSettled) {
      if (this.running === 0 && !this.start()) continue;
      await new Promise<void>((resolve) => this.idle.add(resolve));
    }
  }

  private forget(): void {
    clearTimeout(this.queue._setTimeoutKey);
    this.queue._waitingCommandQueue = [];
    this.dirty = [];
  }

  /** False where there is nothing to calculate, as in a workbook whose formulas have their values. */
  private start(): boolean {
    const { queue } = this;
    clearTimeout(queue._setTimeoutKey);
    const changed = queue._generateDirty(queue._waitingCommandQueue);
    const asked = this.dirty.map((area) => ({
      unitId: this.book.unitId,
      sheetId: area.sheetId,
      range: toUniverRange(area),
    }));
    this.dirty = [];
    queue._waitingCommandQueue = [];
    const dirty = { ...changed, dirtyRanges: [...(changed.dirtyRanges ?? []), ...asked] };
    if (isEmpty(dirty)) return false;
    queue._executingDirtyData = queue._mergeDirty(queue._executingDirtyData, dirty);
    this.commands.syncExecuteCommand(
      SetFormulaCalculationStartMutation.id,
      { ...queue._executingDirtyData },
      { onlyLocal: true },
    );
    return true;
  }

  private hear(params: object | undefined): void {
    const state = (params as { functionsExecutedState?: FormulaExecutedStateType }).functionsExecutedState;
    if (state === undefined) return;
    // A stopped calculation is started again by Univer, with what was added meanwhile.
    this.running =
      state === FormulaExecutedStateType.STOP_EXECUTION ? this.running : Math.max(0, this.running - 1);
    if (this.running > 0) return;
    for (const listener of this.ended) listener();
    const waiting = [...this.idle];
    this.idle.clear();
    for (const resolve of waiting) resolve();
  }
}

/** Lists and maps, of maps too, without anything in them; what a map has null for is marked as well. */
const isEmpty = (dirty: unknown): boolean =>
  typeof dirty === 'object' && dirty !== null
    ? Object.values(dirty).every(isEmpty)
    : dirty === undefined || dirty === false;
