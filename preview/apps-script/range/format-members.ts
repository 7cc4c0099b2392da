/** Members that set or get one format: the same for the whole range, or each cell its own. */
import type { Execution } from '../execution/execution';
import { read, setter, type Member } from '../members/members';
import type { Format } from './formats';
import type { Range } from './range';
import { sameShape } from './shape';

/** Gives the whole range one look. */
export const apply = (range: Range, execution: Execution, format: Format, value: unknown): void =>
  execution.document.engine.cells.format(range.forWriting(execution), format.toStyle(value));

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
    apply(range, execution, format, args.at(0));
  });

export const setEach = (format: Format): Member<Range> =>
  setter((range, args, execution) => {
    const values = sameShape(range, args.grid(0));
    const patchOf = oncePerValue((value) => ({ style: format.toStyle(value) }));
    execution.document.write(
      range.forWriting(execution),
      values.map((row) => row.map(patchOf)),
    );
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
