/// <reference types="google-apps-script" />
/** Copying cells. */
import type { Arguments } from '../members/arguments';
import { EnumValue } from '../members/enum-value';
import type { Execution } from '../execution/execution';
import { write, type Member, type Members } from '../members/members';
import { Sheet, sheetNumber } from '../sheet/sheet';
import { copyCells, NOTHING, type CopyParts } from './copy-cells';
import { rangeAt } from './locate';
import { Range } from './range';

const FORMATS: CopyParts = { ...NOTHING, formats: true, borders: true };
const NORMAL: CopyParts = { ...FORMATS, contents: 'formulas', validation: true, conditionalFormats: true };

const PARTS: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: NORMAL,
  PASTE_NO_BORDERS: { ...NORMAL, borders: false },
  PASTE_VALUES: { ...NOTHING, contents: 'values' },
  PASTE_FORMULA: { ...NOTHING, contents: 'formulas' },
  PASTE_FORMAT: FORMATS,
  PASTE_DATA_VALIDATION: { ...NOTHING, validation: true },
  PASTE_CONDITIONAL_FORMATTING: { ...NOTHING, conditionalFormats: true },
  PASTE_COLUMN_WIDTHS: { ...NOTHING, columnWidths: true },
};

/** Options nobody knows, and constants of other kinds, mean an ordinary copy: Google takes them in silence. */
function partsFrom(option: unknown): CopyParts {
  if (option instanceof EnumValue) return PARTS[option.name] ?? NORMAL;
  const { contentsOnly, formatOnly } = (option ?? {}) as { contentsOnly?: boolean; formatOnly?: boolean };
  if (contentsOnly) return { ...NOTHING, contents: 'formulas' };
  return formatOnly ? FORMATS : NORMAL;
}

interface Paste {
  readonly parts: CopyParts;
  readonly transposed: boolean;
}

/** A smaller target still receives the whole source; a larger one as many whole copies as fit. */
async function copy(
  source: Range,
  target: Range,
  { parts, transposed }: Paste,
  execution: Execution,
): Promise<void> {
  const { area } = source;
  const [rows, columns] = transposed ? [area.columns, area.rows] : [area.rows, area.columns];
  const down = Math.max(1, Math.floor(target.area.rows / rows));
  const across = Math.max(1, Math.floor(target.area.columns / columns));
  const { row, column } = target.area;
  rangeAt(target.sheet, row, column, rows * down, columns * across).forWriting(execution);
  for (let r = 0; r < down; r += 1) {
    for (let c = 0; c < across; c += 1) {
      const { area: to } = rangeAt(target.sheet, row + r * rows, column + c * columns, rows, columns);
      await copyCells(execution.document, { from: area, to, parts, transposed });
    }
  }
}

function pasteFrom(args: Arguments): Paste {
  if (args.count > 3 || (args.count === 3 && typeof args.at(2) !== 'boolean')) args.mismatch();
  return { parts: partsFrom(args.at(1)), transposed: args.at(2) === true };
}

/** `(sheet, column, columnEnd, row, rowEnd)`; a tab's number will do. */
function boxFrom(range: Range, args: Arguments): Range {
  const first = args.at(0);
  const { document } = range.sheet;
  const tab = document.engine.tabs.all().find(({ id }) => sheetNumber(id) === first);
  const sheet = tab ? Sheet.of(document, tab.id) : args.instance(0, Sheet);
  const [column, row] = [args.integer(1), args.integer(3)];
  return rangeAt(sheet, row - 1, column - 1, args.integer(4) - row + 1, args.integer(2) - column + 1);
}

const copyToBox = (parts: CopyParts): Member<Range> =>
  write((range, args, execution) =>
    copy(range, boxFrom(range, args), { parts, transposed: false }, execution),
  );

export const rangeCopying = {
  copyTo: write((range, args, execution) => copy(range, args.instance(0, Range), pasteFrom(args), execution)),
  copyValuesToRange: copyToBox({ ...NOTHING, contents: 'values' }),
  copyFormatToRange: copyToBox(FORMATS),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
