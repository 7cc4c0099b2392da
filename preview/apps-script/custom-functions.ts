/** Custom functions with Sheets' staleness: a result is kept by name and arguments until its formula's text changes. */
import type { FormulaCell, FunctionAnswer } from '../engine/functions';
import type { FunctionArgument } from '../engine/function-values';
import type { Engine, FormulaChange } from '../engine/engine';
import { toFunctionResult, toScriptArgument } from './values/function-arguments';
import type { ValueRules } from './values/cell-values';

/** Runs a function in a worker of its own, and answers with its value or throws its error. */
export type RunCustomFunction = (name: string, args: unknown[], cell: FormulaCell) => Promise<unknown>;

interface Pending {
  readonly name: string;
  readonly args: FunctionArgument[];
  readonly cells: FormulaCell[];
}

export class CustomFunctions {
  private readonly results = new Map<string, FunctionAnswer>();
  private readonly pending = new Map<string, Pending>();
  /** The formula texts that cells had when edits were last noted, for the cells changed since. */
  private readonly edited = new Map<string, { before: string; after: string }>();
  /** By upper-case name, as formulas may write a name in any case. */
  private readonly names: ReadonlyMap<string, string>;
  /** Messages of functions that threw, by cell, as Google shows them in a note. */
  readonly errors = new Map<string, string>();
  private evaluating: Promise<void> | undefined;

  constructor(
    private readonly engine: Engine,
    names: readonly string[],
    private readonly run: RunCustomFunction,
    private readonly rules: () => ValueRules,
    private readonly scriptIsRunning: () => boolean,
  ) {
    const usable = names.filter((name) => !name.endsWith('_') && !engine.functions.isNative(name));
    this.names = new Map(usable.map((name) => [name.toUpperCase(), name]));
    engine.functions.registerCustom([...this.names.keys()], (name, args, cell) =>
      this.answer(name, args, cell),
    );
    engine.onFormulaChange((change) => this.hear(change));
    // A person at the grid waits for nobody; without this their cells would stay at "Loading...".
    engine.calculation.onEnd(() => {
      if (this.pending.size > 0) void this.settle();
    });
  }

  get isSettled(): boolean {
    return this.pending.size === 0 && this.evaluating === undefined;
  }

  /** Takes the edits since the last time as done: where a formula's text differs now, its results are thrown away. */
  noteEdits(): void {
    for (const { before, after } of this.edited.values()) {
      if (before !== after) for (const name of this.namesIn(after)) this.forget(name);
    }
    this.edited.clear();
  }

  settle(): Promise<void> {
    this.evaluating ??= this.evaluate().finally(() => (this.evaluating = undefined));
    return this.evaluating;
  }

  private answer(name: string, args: FunctionArgument[], cell: FormulaCell): FunctionAnswer {
    const key = `${name}(${JSON.stringify(args)})`;
    const known = this.results.get(key);
    if (known) return known;
    const waiting = this.pending.get(key);
    if (waiting) waiting.cells.push(cell);
    else this.pending.set(key, { name, args, cells: [cell] });
    return 'loading';
  }

  private async evaluate(): Promise<void> {
    while (this.pending.size > 0) {
      const batch = [...this.pending];
      this.pending.clear();
      for (const [key, { name, args, cells }] of batch) {
        this.results.set(key, await this.evaluateOne(name, args, cells));
        this.engine.calculation.markDirty(cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })));
      }
      await this.engine.calculation.settle();
    }
  }

  private async evaluateOne(
    name: string,
    args: FunctionArgument[],
    cells: FormulaCell[],
  ): Promise<FunctionAnswer> {
    const rules = this.rules();
    const [cell] = cells;
    try {
      const values = args.map((argument) => toScriptArgument(argument, rules));
      const value = await this.run(
        this.names.get(name) ?? name,
        values,
        cell ?? { sheetId: '', row: 0, column: 0 },
      );
      return toFunctionResult(value, rules);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      for (const { sheetId, row, column } of cells) this.errors.set(`${sheetId}!${row}:${column}`, message);
      return { error: '#ERROR!' };
    }
  }

  private hear({ sheetId, row, column, before, after }: FormulaChange): void {
    const key = `${sheetId}!${row}:${column}`;
    this.edited.set(key, { before: this.edited.get(key)?.before ?? before, after });
    // A script's writes are applied together later; a person's edit counts by itself.
    if (!this.scriptIsRunning()) this.noteEdits();
  }

  private namesIn(formula: string): string[] {
    const text = formula.toUpperCase();
    return [...this.names.keys()].filter((name) =>
      new RegExp(`(?<![\\w.])${name.replaceAll('$', '\\$')}\\s*\\(`).test(text),
    );
  }

  private forget(name: string): void {
    for (const key of this.results.keys()) if (key.startsWith(`${name}(`)) this.results.delete(key);
  }
}
