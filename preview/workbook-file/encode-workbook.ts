/** A spreadsheet as plain JSON: every tab with its values, and with formulas, formats and notes where it has any. */
import { DateTime } from 'luxon';
import type { Cell, CellStyle } from '../engine/engine';
import type { SpreadsheetDocument } from '../apps-script/document/spreadsheet-document';
import { scriptValue } from '../apps-script/values/cell-values';
import { datePattern } from './date-pattern';
import type { FileCell, FileSheet, TextGrid, WorkbookFile } from './workbook-file';

type Tab = SpreadsheetDocument['engine']['tabs']['all'] extends () => (infer T)[] ? T : never;

export function encodeWorkbook(
  document: SpreadsheetDocument,
): WorkbookFile & Required<Pick<WorkbookFile, 'name'>> {
  const { engine, state } = document;
  const names = engine.names.all().map(({ name, reference }) => [name, reference.replaceAll('$', '')]);
  return {
    name: engine.name,
    timeZone: state.timeZone,
    locale: state.locale,
    sheets: engine.tabs.all().map((tab) => encodeTab(document, tab)),
    ...(names.length > 0 && { namedRanges: Object.fromEntries(names) as Record<string, string> }),
  };
}

function encodeTab(document: SpreadsheetDocument, { id, name, hidden }: Tab): FileSheet {
  const { cells, notes, layout } = document.engine;
  const whole = { sheetId: id, row: 0, column: 0 };
  const read = cells.read({ ...whole, ...cells.extent(id) });
  const touched = cells.touched(id);
  const noted = notes.all(id);
  const style = (look: (style: Partial<CellStyle>, cell: Cell | undefined) => string | undefined): TextGrid =>
    grid(
      touched.rows,
      touched.columns,
      (row, column) => look(cells.ownStyle(id, row, column), read[row]?.[column]) ?? '',
    );
  const frozen = layout.frozen(id);
  return {
    name,
    values: read.map((row) => row.map((cell) => encodeCell(document, cell))),
    ...some('formulas', trimmed(read.map((row) => row.map(({ formula }) => formula)))),
    ...some(
      'numberFormats',
      style((look, cell) => patternOf(document, look, cell)),
    ),
    ...some(
      'backgrounds',
      style(({ bg }) => bg?.rgb ?? undefined),
    ),
    ...some(
      'fontColors',
      style(({ cl }) => cl?.rgb ?? undefined),
    ),
    ...some(
      'fontWeights',
      style(({ bl }) => (bl ? 'bold' : '')),
    ),
    ...some(
      'notes',
      trimmed(
        notes.read({
          ...whole,
          rows: Math.max(0, ...noted.map(({ row }) => row + 1)),
          columns: Math.max(0, ...noted.map(({ column }) => column + 1)),
        }),
      ),
    ),
    ...(hidden && { hidden }),
    ...(frozen.rows > 0 && { frozenRows: frozen.rows }),
    ...(frozen.columns > 0 && { frozenColumns: frozen.columns }),
  };
}

const grid = (rows: number, columns: number, text: (row: number, column: number) => string): TextGrid =>
  trimmed(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => text(row, column)),
    ),
  );

/** Without the empty rows and columns at its end. */
function trimmed(rows: TextGrid): TextGrid {
  const length = rows.findLastIndex((row) => row.some((text) => text !== '')) + 1;
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((text) => text !== '') + 1));
  return rows.slice(0, length).map((row) => row.slice(0, width));
}

const some = (name: string, rows: TextGrid) => (rows.length > 0 ? { [name]: rows } : {});

/** The format that a date has by itself is not worth a word. */
function patternOf(
  { valueRules }: SpreadsheetDocument,
  { n }: Partial<CellStyle>,
  cell: Cell | undefined,
): string {
  const pattern = n?.pattern ?? '';
  const value = cell?.value;
  const usual = typeof value === 'number' ? datePattern(value, valueRules.locale.dateFormat) : '';
  return pattern === usual ? '' : pattern;
}

function encodeCell(document: SpreadsheetDocument, cell: Cell): FileCell {
  const value = scriptValue(cell, document.valueRules);
  if (value instanceof Date) return { date: isoLocal(value, document.state.timeZone) };
  return typeof value === 'string' && /^[=']/.test(value) && cell.formula === '' ? `'${value}` : value;
}

/** Such as `2026-11-05` or `2026-11-05T09:30:00`. */
function isoLocal(date: Date, zone: string): string {
  const local = DateTime.fromJSDate(date, { zone });
  return local.toMillis() === local.startOf('day').toMillis()
    ? local.toFormat('yyyy-MM-dd')
    : local.toFormat(local.millisecond > 0 ? "yyyy-MM-dd'T'HH:mm:ss.SSS" : "yyyy-MM-dd'T'HH:mm:ss");
}
