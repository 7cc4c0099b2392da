/** Members that set or get one format: the same for the whole range, or each cell its own. */
import type { Execution } from '../execution/execution';
import { read, setter, type Member } from '../members/members';
import type { Format } from './formats';
import type { Range } from './range';
import { sameShape } from './shape';

export function apply(
  range: Range,
  execution: Execution,
  format: Format,
  valueAt: (row: number, column: number) => unknown,
): void {
  const area = range.forWriting(execution);
  const patchOf = oncePerValue((value) => ({ style: format.toStyle(value) }));
  const block = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => patchOf(valueAt(row, column))),
  );
  execution.document.write(area, block);
}

/** Thousands of cells are given the same. */
function oncePerValue<Result>(make: (value: unknown) => Result): (value: unknown) => Result {
  const known = new Map<unknown, Result>();
  return (value) => {
    const result = known.get(value) ?? make(value);
    known.set(value, result);
    return result;
  };
}

export const set = (format: Format): Member<Range> =>
  setter((range, args, execution) => {
    if (args.count !== 1) args.mismatch();
    apply(range, execution, format, () => args.at(0));
  });

export const setEach = (format: Format): Member<Range> =>
  setter((range, args, execution) => {
    const values = sameShape(range, args.grid(0));
    apply(range, execution, format, (row, column) => values[row]?.[column]);
  });

export const get = (format: Format): Member<Range> =>
  read(({ sheet, area }, _args, execution) => {
    execution.cells += 1;
    return format.fromStyle(execution.document.engine.cells.style(sheet.id, area.row, area.column) ?? {});
  });

export const getEach = (format: Format): Member<Range> =>
  read((range, _args, execution) => {
    const { cells } = execution.document.engine;
    const { sheetId, row, column, rows, columns } = range.forReading(execution);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) =>
        format.fromStyle(cells.style(sheetId, row + r, column + c) ?? {}),
      ),
    );
  });
