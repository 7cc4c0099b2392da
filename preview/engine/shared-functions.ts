/** Univer's own functions, made once for all workbooks of a process: for each one that is opened it would make five hundred anew. */
import { ALL_IMPLEMENTED_FUNCTIONS, BaseFunction } from '@univerjs/engine-formula';
import { readFilledRangesOnly } from './filled-ranges';
import { lookAtMatchingRows } from './matching-rows';

type Registered = (typeof ALL_IMPLEMENTED_FUNCTIONS)[number];

/** What every function has, and is told anew each time before it calculates. */
const EVERYONES: ReadonlySet<string> = new Set(Object.keys(new BaseFunction('')));

let areShared = false;

/** In the list that Univer makes them from, with each workbook. */
export function shareFunctions(): void {
  if (areShared) return;
  areShared = true;
  for (const [index, registered] of ALL_IMPLEMENTED_FUNCTIONS.entries()) {
    ALL_IMPLEMENTED_FUNCTIONS[index] = shared(registered);
  }
}

function shared([Own, name]: Registered): Registered {
  const made = make(Own, name);
  const isShared = !belongsToAWorkbook(made);
  // What a constructor answers with stands in place of a new object.
  const Shared = function shared(): BaseFunction {
    return isShared ? made : make(Own, name);
  };
  return [Shared as unknown as typeof Own, name];
}

function make(Own: Registered[0], name: Registered[1]): BaseFunction {
  const executor = new Own(name);
  lookAtMatchingRows(executor);
  // Around the other, which hands on rows that are no range of the workbook any more.
  readFilledRangesOnly(executor);
  return executor;
}

/** Has something of its own, or is told of the workbook where its formula is parsed, which is not where it calculates. */
const belongsToAWorkbook = (executor: BaseFunction): boolean =>
  executor.isAsync() ||
  executor.needsLocale ||
  executor.needsSheetsInfo ||
  executor.needsFormulaDataModel ||
  !Object.keys(executor).every((key) => key === 'calculate' || EVERYONES.has(key));
