/// <reference types="google-apps-script" />
/** Text with looks and links of its own in cells, and the look that all text of a cell has. */
import type { Cell, CellPatch, RichRun, RunStyle } from '../../engine/engine';
import type { Execution } from '../execution/execution';
import { read, setter, type Members } from '../members/members';
import { RichTextValue } from '../rich-text/rich-text-value';
import { fullStyle, keptStyle, TextStyle } from '../rich-text/text-style';
import type { Arguments } from '../members/arguments';
import { displayValue } from '../values/cell-values';
import { cellsOf } from './cells-of';
import type { Range } from './range';
import { fill, sameShape } from './shape';
import { writeAllowed } from './strict-validation';

/** How Sheets shows a link whose look nobody chose. */
const LINK: RunStyle = { cl: { rgb: '#1155cc' }, ul: { s: 1 } };

function richPatch({ text, runs }: RichTextValue): CellPatch {
  if (text === '') return { value: null };
  const kept = runs.map((run): RichRun => ({
    ...run,
    style: keptStyle(run.link === undefined ? run.style : { ...LINK, ...run.style }),
  }));
  const isPlain = kept.every(({ style, link }) => link === undefined && Object.keys(style).length === 0);
  return { value: text, ...(!isPlain && { rich: { text, runs: kept } }) };
}

const writeRich = (range: Range, values: readonly (readonly RichTextValue[])[], execution: Execution) =>
  writeAllowed(
    execution.document,
    range.forWriting(execution),
    values.map((row) => row.map(richPatch)),
  );

const rich = (value: unknown, args: Arguments): RichTextValue =>
  value instanceof RichTextValue ? value : args.mismatch();

function styleAt(execution: Execution, { sheet, area }: Range, row: number, column: number): RunStyle {
  return fullStyle(
    execution.document.engine.cells.wholeStyle(sheet.id, area.row + row, area.column + column),
  );
}

/** Null where the cell holds no text: a number, a date, a boolean. */
function richAt(execution: Execution, range: Range, cell: Cell, row: number, column: number) {
  if (cell.value !== null && typeof cell.value !== 'string') return null;
  const text = displayValue(cell, execution.document.valueRules);
  const own = styleAt(execution, range, row, column);
  const { runs } = cell.rich ?? { runs: [{ start: 0, end: text.length, style: {} }] };
  return RichTextValue.of({ text, runs: runs.map((run) => ({ ...run, style: { ...own, ...run.style } })) });
}

function richValues(range: Range, execution: Execution): (RichTextValue | null)[][] {
  return cellsOf(range, execution).map((row, r) =>
    row.map((cell, c) => richAt(execution, range, cell, r, c)),
  );
}

const restyle = (
  range: Range,
  execution: Execution,
  styles: readonly (readonly unknown[])[],
  args: Arguments,
) =>
  execution.document.write(
    range.forWriting(execution),
    styles.map((row) =>
      row.map((style) => ({ style: style instanceof TextStyle ? keptStyle(style.style) : args.mismatch() })),
    ),
  );

export const rangeRichText = {
  getRichTextValue: read((range, _args, execution) => richValues(range, execution)[0]?.[0] ?? null),
  getRichTextValues: read((range, _args, execution) => richValues(range, execution)),
  setRichTextValue: setter((range, args, execution) => {
    const value = rich(args.at(0), args);
    return writeRich(
      range,
      fill(range, () => value),
      execution,
    );
  }),
  setRichTextValues: setter((range, args, execution) =>
    writeRich(
      range,
      sameShape(range, args.grid(0)).map((row) => row.map((value) => rich(value, args))),
      execution,
    ),
  ),
  getTextStyle: read((range, _args, execution) => new TextStyle(styleAt(execution, range, 0, 0))),
  getTextStyles: read((range, _args, execution) =>
    fill(range, (row, column) => new TextStyle(styleAt(execution, range, row, column))),
  ),
  setTextStyle: setter((range, args, execution) =>
    restyle(
      range,
      execution,
      fill(range, () => args.at(0)),
      args,
    ),
  ),
  setTextStyles: setter((range, args, execution) =>
    restyle(range, execution, sameShape(range, args.grid(0)), args),
  ),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
