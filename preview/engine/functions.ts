/** Adds functions to the engine: the bundle's custom functions, TODAY and NOW by the preview's clock, Sheets' ARRAYFORMULA. */
import {
  BaseFunction,
  IFunctionService,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { Area } from './area';
import {
  areasOf,
  errorResult,
  LOADING,
  toArgument,
  toResult,
  type FunctionArgument,
  type FunctionCell,
} from './function-values';
import { SHEETS_ONLY_FUNCTIONS } from './sheets-only-functions';
import type { UniverWorkbook } from './univer';

/** Where a function is being calculated. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One call of a custom function in a formula. */
export interface FormulaCall {
  /** In capitals. */
  readonly name: string;
  readonly args: readonly FunctionArgument[];
  /** The cells that were given as arguments. */
  readonly areas: readonly Area[];
  readonly cell: FormulaCell;
}

export type FunctionAnswer =
  | { readonly result: FunctionCell | FunctionCell[][] }
  | { readonly error: string; readonly note: string }
  | 'loading';

export type CustomFunction = (call: FormulaCall) => FunctionAnswer;

class ScriptFunction extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    functionName: string,
    private readonly answer: CustomFunction,
  ) {
    super(functionName);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const args = variants.map(toArgument);
    if (args.flat(2).some((cell) => cell.value === LOADING)) return errorResult(LOADING);
    const cell = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const areas = variants.flatMap(areasOf);
    const answer = this.answer({ name: this.name.toString(), args, areas, cell });
    if (answer === 'loading') return errorResult(LOADING);
    return 'error' in answer ? errorResult(answer.error) : toResult(answer.result);
  }
}

class ClockFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(
    functionName: string,
    private readonly serial: () => number,
    private readonly pattern: string,
  ) {
    super(functionName);
  }

  override calculate(): BaseValueObject {
    return toResult({ value: this.serial(), pattern: this.pattern });
  }
}

/** Univer spills arrays by itself, so Sheets' word for it has nothing left to do. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(variant: FunctionVariantType): BaseValueObject {
    return variant.isReferenceObject()
      ? (variant as BaseReferenceObject).toArrayValueObject()
      : (variant as BaseValueObject);
  }
}

export class Functions {
  private readonly service: IFunctionService;

  constructor(book: UniverWorkbook) {
    this.service = book.service(IFunctionService);
    this.service.registerExecutors(new ArrayFormula('ARRAYFORMULA'));
  }

  /** Whether Sheets itself has a function of this name; such a name is not open to custom functions. */
  isNative(name: string): boolean {
    if (SHEETS_ONLY_FUNCTIONS.has(name.toUpperCase())) return true;
    const executor = this.service.getExecutor(name.toUpperCase());
    return Boolean(executor) && !(executor instanceof ScriptFunction);
  }

  registerCustom(names: readonly string[], answer: CustomFunction): void {
    this.service.registerExecutors(...names.map((name) => new ScriptFunction(name.toUpperCase(), answer)));
  }

  /** Serial day numbers, as cells hold dates: whole for today, with a fraction for now. */
  registerClock(serial: () => number): void {
    this.service.registerExecutors(
      new ClockFunction('TODAY', () => Math.floor(serial()), 'yyyy-mm-dd'),
      new ClockFunction('NOW', serial, 'yyyy-mm-dd hh:mm:ss'),
    );
  }
}
