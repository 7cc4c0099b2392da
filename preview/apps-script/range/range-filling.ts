/// <reference types="google-apps-script" />
/** Filling neighbouring cells with what continues a range. */
import { contains, type Area, type Cell, type CellPatch } from '../../engine/engine';
import { isDateFormat } from '../../engine/number-formats';
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import { write, type Members } from '../members/members';
import { tabOf } from '../sheet/sheet';
import { moveFormula } from '../values/move-formula';
import { repeated, seriesOf } from './fill-series';
import { rangeAt } from './locate';
import { Range } from './range';
import { writeAllowed } from './strict-validation';

/** One row or column of the source, seen along the direction of the fill. */
interface Line {
  readonly cells: readonly Cell[];
  readonly alternate: boolean;
}

/** `index` counts from the first source cell. */
function filled({ cells, alternate }: Line, index: number, vertical: boolean): CellPatch {
  const source = ((index % cells.length) + cells.length) % cells.length;
  const formula = cells[source]?.formula;
  if (formula) {
    return {
      formula: vertical ? moveFormula(formula, index - source, 0) : moveFormula(formula, 0, index - source),
    };
  }
  const values = cells.map(({ value }) => value);
  const isDates = cells.every(({ pattern }) => isDateFormat(pattern));
  return { value: (alternate ? repeated(values) : seriesOf(values, isDates))(index) };
}

function fill(
  source: Area,
  target: Range,
  alternate: boolean,
  execution: Execution,
): undefined | Promise<void> {
  const { document } = execution;
  const { cells } = document.engine;
  const area = target.forWriting(execution);
  const read = cells.read(source);
  const vertical = source.columns === area.columns;
  const block = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c): CellPatch | undefined => {
      const [row, column] = [area.row + r - source.row, area.column + c - source.column];
      if (row >= 0 && row < source.rows && column >= 0 && column < source.columns) return undefined;
      const line = vertical ? read.map((each) => each[c]) : read[r];
      const known = (line ?? []).flatMap((cell) => cell ?? []);
      const index = vertical ? row : column;
      const from = ((index % known.length) + known.length) % known.length;
      const style = vertical
        ? cells.wholeStyle(source.sheetId, source.row + from, source.column + c)
        : cells.wholeStyle(source.sheetId, source.row + r, source.column + from);
      return { ...filled({ cells: known, alternate }, index, vertical), style };
    }),
  );
  return writeAllowed(document, area, block);
}

function refuseShape(source: Area, target: Area): void {
  if (!contains(target, source)) refuse('The destination range must contain the source range');
  const [tall, wide] = [target.rows !== source.rows, target.columns !== source.columns];
  const bothWays =
    (tall && target.row !== source.row && target.row + target.rows !== source.row + source.rows) ||
    (wide &&
      target.column !== source.column &&
      target.column + target.columns !== source.column + source.columns);
  if ((tall && wide) || bothWays) {
    refuse('AutoFill destination range must extend the source range in only one direction.');
  }
}

/** Down as far as the column to the left, else the one to the right, has content without a gap. */
function toNeighbour({ sheet, area }: Range): Range {
  const { rows, columns } = tabOf(sheet);
  const { cells } = sheet.document.engine;
  const depth = (column: number): number => {
    if (column < 0 || column >= columns) return 0;
    const below = cells.read({ ...area, column, columns: 1, rows: rows - area.row });
    const gap = below.findIndex(([cell]) => cell?.value === null && cell.formula === '');
    return gap < 0 ? below.length : gap;
  };
  const reach = depth(area.column - 1) || depth(area.column + area.columns);
  return rangeAt(sheet, area.row, area.column, Math.max(reach, area.rows), area.columns);
}

export const rangeFilling = {
  autoFill: write(({ area }, args, execution) => {
    const target = args.instance(0, Range);
    const alternate = args.enumeration(1).name === 'ALTERNATE_SERIES';
    refuseShape(area, target.area);
    return fill(area, target, alternate, execution);
  }),
  autoFillToNeighbor: write((range, args, execution) =>
    fill(range.area, toNeighbour(range), args.enumeration(0).name === 'ALTERNATE_SERIES', execution),
  ),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
