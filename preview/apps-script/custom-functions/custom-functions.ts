/**
 * Custom functions with Sheets' staleness. A result is kept by name and argument values for as long as a cell shows it;
 * a cell asks again only when an argument has changed or its own formula's text has.
 */
import type { FormulaCall, FormulaCell, FunctionAnswer } from '../../engine/functions';
import type { Engine, FormulaChange, LineChange } from '../../engine/engine';
import { thrownNote, NO_VOLATILE_ARGUMENTS } from './thrown-note';
import { FunctionUses, keyOf, movedCell } from './function-uses';
import type { Switches } from '../switches';
import { argumentsKey, toFunctionResult, toScriptArgument } from '../values/function-arguments';
import type { ValueRules } from '../values/cell-values';

export interface FunctionHost {
  /** Runs a function in a worker of its own, and answers with its value or throws its error. */
  run(name: string, args: unknown[], cell: FormulaCell): Promise<unknown>;
  readonly document: { readonly valueRules: ValueRules; readonly switches: Switches };
  /** Formulas do not know the functions of an add-on that is not in use in the file. */
  isInUse(): boolean;
  /** Whether a script is under way whose writes are applied together later. */
  scriptIsRunning(): boolean;
}

interface Pending {
  readonly call: FormulaCall;
  /** The cells that wait for it; they may move meanwhile. */
  cells: FormulaCell[];
}

export class CustomFunctions {
  private readonly results = new Map<string, FunctionAnswer>();
  private readonly pending = new Map<string, Pending>();
  private readonly uses = new FunctionUses();
  /** The formula texts that cells had when edits were last noted, for the cells changed since. */
  private readonly edited = new Map<string, FormulaChange>();
  /** By upper-case name, as formulas may write a name in any case. */
  private readonly names: ReadonlyMap<string, string>;
  private evaluating: Promise<void> | undefined;

  constructor(
    private readonly engine: Engine,
    names: readonly string[],
    private readonly host: FunctionHost,
  ) {
    const usable = names.filter((name) => !name.endsWith('_') && !engine.functions.isNative(name));
    this.names = new Map(usable.map((name) => [name.toUpperCase(), name]));
    engine.functions.registerCustom([...this.names.keys()], (call) => this.answer(call));
    engine.onFormulaChange((change) => this.hear(change));
    engine.onLineChange((change) => this.move(change));
    engine.calculation.onEnd(() => {
      engine.volatile.forget();
      this.uses.endCalculation();
      this.forgetUnused();
      // A person at the grid waits for nobody; without this their cells would stay at "Loading...".
      if (this.pending.size > 0) void this.settle();
    });
  }

  get isSettled(): boolean {
    return this.pending.size === 0 && this.evaluating === undefined;
  }

  /** Why a cell shows #ERROR!, as Google says it when the mouse rests on the cell. */
  noteOf(cell: FormulaCell): string | undefined {
    return this.uses.noteOf(cell);
  }

  /** Takes the edits since the last time as done: cells whose formula's text differs now no longer hold their results. */
  noteEdits(): void {
    for (const { before, after, ...cell } of this.edited.values()) {
      if (before === after) continue;
      if (this.host.document.switches.resultsOutliveTheirCells && after !== '') {
        this.drop(this.uses.resultsOf(cell));
      }
      this.uses.release(cell);
    }
    if (this.edited.size > 0) this.forgetUnused();
    this.edited.clear();
  }

  /** Formulas that did not know their function are calculated again. */
  becomeAvailable(): void {
    const cells = [...this.engine.cells.formulaCells()];
    this.engine.calculation.markDirty(cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })));
  }

  settle(): Promise<void> {
    this.evaluating ??= this.evaluate().finally(() => (this.evaluating = undefined));
    return this.evaluating;
  }

  private answer(call: FormulaCall): FunctionAnswer {
    const { name, args, cell } = call;
    const { switches } = this.host.document;
    if (!this.host.isInUse()) return { error: '#NAME?', note: `Unknown function: '${name}'.` };
    if (this.engine.volatile.reach(call, switches.todayIsVolatile ? VOLATILE_AND_TODAY : VOLATILE)) {
      this.uses.record(cell, undefined, NO_VOLATILE_ARGUMENTS);
      return { error: '#ERROR!', note: NO_VOLATILE_ARGUMENTS };
    }
    const key = `${name}(${argumentsKey(args)})${switches.cellsShareResults ? '' : keyOf(cell)}`;
    const known = this.results.get(key);
    this.uses.record(cell, key, known && known !== 'loading' && 'note' in known ? known.note : undefined);
    if (known) return known;
    const waiting = this.pending.get(key);
    if (waiting) waiting.cells.push(cell);
    else this.pending.set(key, { call, cells: [cell] });
    return 'loading';
  }

  private async evaluate(): Promise<void> {
    while (this.pending.size > 0) {
      for (const [key, pending] of this.pending) {
        this.results.set(key, await this.evaluateOne(pending.call));
        this.engine.calculation.markDirty(pending.cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })));
        this.pending.delete(key);
      }
      await this.engine.calculation.settle();
    }
  }

  private async evaluateOne({ name, args, cell }: FormulaCall): Promise<FunctionAnswer> {
    const { valueRules, switches } = this.host.document;
    try {
      const values = args.map((argument) => toScriptArgument(argument, valueRules, switches));
      return toFunctionResult(await this.host.run(this.names.get(name) ?? name, values, cell), valueRules);
    } catch (error) {
      return { error: '#ERROR!', note: thrownNote(error) };
    }
  }

  private hear(change: FormulaChange): void {
    const key = keyOf(change);
    this.edited.set(key, { ...change, before: this.edited.get(key)?.before ?? change.before });
    // A script's writes are applied together later; a person's edit counts by itself.
    if (!this.host.scriptIsRunning()) this.noteEdits();
  }

  private move(change: LineChange): void {
    this.uses.move(change);
    for (const pending of this.pending.values()) {
      pending.cells = pending.cells.flatMap((cell) => movedCell(cell, change) ?? []);
    }
  }

  private forgetUnused(): void {
    if (this.host.document.switches.resultsOutliveTheirCells) return;
    const shown = this.uses.shown();
    this.drop([...this.results.keys()].filter((key) => !shown.has(key)));
  }

  private drop(keys: Iterable<string>): void {
    for (const key of keys) this.results.delete(key);
  }
}

const VOLATILE: ReadonlySet<string> = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);
const VOLATILE_AND_TODAY: ReadonlySet<string> = new Set([...VOLATILE, 'TODAY']);
