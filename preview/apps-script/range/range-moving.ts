/// <reference types="google-apps-script" />
/** Copying and sorting cells. */
import { refuse } from '../exceptions';
import type { Execution } from '../execution';
import { EnumValue } from '../enum-value';
import { setter, write, type Members } from '../members';
import { Sheet } from '../sheet/sheet';
import { copyCells, type CopyParts } from './copy-cells';
import { rangeAt } from './locate';
import { Range } from './range';
import { sortRows, type SortKey } from './sort-rows';

const PARTS: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: { contents: 'formulas', formats: true, validation: true },
  PASTE_VALUES: { contents: 'values', formats: false, validation: false },
  PASTE_FORMULA: { contents: 'formulas', formats: false, validation: false },
  PASTE_FORMAT: { contents: 'none', formats: true, validation: false },
  PASTE_DATA_VALIDATION: { contents: 'none', formats: false, validation: true },
};

function partsFrom(option: unknown): CopyParts {
  if (option instanceof EnumValue) {
    return PARTS[option.name] ?? refuse(`CopyPasteType.${option.name} is not available in the preview`);
  }
  const { contentsOnly, formatOnly } = (option ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
  if (contentsOnly) return { contents: 'formulas', formats: false, validation: false };
  return formatOnly
    ? { contents: 'none', formats: true, validation: false }
    : (PARTS['PASTE_NORMAL'] ?? refuse(''));
}

/** A smaller target still receives the whole source; a larger one as many whole copies as fit. */
function copy(source: Range, target: Range, parts: CopyParts, execution: Execution): void {
  const { rows, columns } = source.area;
  const down = Math.max(1, Math.floor(target.area.rows / rows));
  const across = Math.max(1, Math.floor(target.area.columns / columns));
  for (let r = 0; r < down; r += 1) {
    for (let c = 0; c < across; c += 1) {
      const { row, column } = target.area;
      const place = rangeAt(target.sheet, row + r * rows, column + c * columns, rows, columns);
      copyCells(execution.document, source.area, place.forWriting(execution), parts);
    }
  }
}

/** `2`, `{column: 2, ascending: false}` or a list of both; columns are the tab's, counted from 1. */
function keys(value: unknown): SortKey[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.map((key) => {
    if (typeof key === 'number') return { column: key - 1, ascending: true };
    const { column, ascending } = key as { column: number; ascending?: boolean };
    return { column: column - 1, ascending: ascending !== false };
  });
}

export const rangeMoving = {
  copyTo: write((range, args, execution) => {
    if (args.flagOr(2, false)) refuse('Transposed copies are not available in the preview');
    copy(range, args.instance(0, Range), partsFrom(args.at(1)), execution);
  }),
  copyValuesToRange: write((range, args, execution) => {
    const sheet = args.instance(0, Sheet);
    const [column, columnEnd, row, rowEnd] = [1, 2, 3, 4].map((index) => args.integer(index)) as [
      number,
      number,
      number,
      number,
    ];
    const target = rangeAt(sheet, row - 1, column - 1, rowEnd - row + 1, columnEnd - column + 1);
    copy(range, target, { contents: 'values', formats: false, validation: false }, execution);
  }),
  sort: setter((range, args, execution) =>
    sortRows(execution.document, range.forWriting(execution), keys(args.at(0))),
  ),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
