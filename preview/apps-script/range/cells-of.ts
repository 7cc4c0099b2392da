/** The cells of a range, read and counted for the execution that asks. */
import type { Cell } from '../../engine/engine';
import type { Execution } from '../execution/execution';
import type { Range } from './range';

const BLANK: Cell = { value: null, formula: '', pattern: '' };

export const cellsOf = (range: Range, execution: Execution): Cell[][] =>
  execution.document.engine.cells.read(range.forReading(execution));

/** The upper left one. */
export const firstOf = (range: Range, execution: Execution): Cell =>
  execution.document.engine.cells.read({ ...range.forReading(execution), rows: 1, columns: 1 })[0]?.[0] ??
  BLANK;
