/** Puts a workbook from a file into an empty spreadsheet. */
import { DateTime } from 'luxon';
import type { Area, CellPatch, StylePatch } from '../engine/engine';
import { FORMATS } from '../apps-script/range/formats';
import { rangeFromText } from '../apps-script/range/locate';
import { setNamedRange } from '../apps-script/services/named-range';
import type { SpreadsheetDocument } from '../apps-script/document/spreadsheet-document';
import { toSerial } from '../apps-script/values/serial';
import { datePattern } from './date-pattern';
import type { FileCell, FileSheet, TextGrid, WorkbookFile } from './workbook-file';

/** Google's size of a new tab; a larger one in the file makes a larger tab. */
const NEW_TAB = { rows: 1000, columns: 26 };

const LOOKS = {
  numberFormats: FORMATS.numberFormat,
  backgrounds: FORMATS.background,
  fontColors: FORMATS.fontColor,
  fontWeights: FORMATS.fontWeight,
} as const;

/** The document's first tab becomes the file's first. */
export function fillDocument(
  document: SpreadsheetDocument,
  { name, sheets, namedRanges }: WorkbookFile,
): void {
  const { tabs, layout } = document.engine;
  if (name !== undefined) document.engine.rename(name);
  const ids = sheets.map((sheet, index) => placeTab(document, sheet, index));
  sheets.forEach((sheet, index) => {
    const id = ids[index] ?? '';
    fillTab(document, id, sheet);
    if (sheet.hidden) tabs.hide(id, true);
    if (sheet.frozenRows || sheet.frozenColumns) {
      layout.freeze(id, { rows: sheet.frozenRows ?? 0, columns: sheet.frozenColumns ?? 0 });
    }
  });
  const shown = ids.find((_, index) => !sheets[index]?.hidden);
  if (shown !== undefined) tabs.activate(shown);
  for (const [named, place] of Object.entries(namedRanges ?? {})) {
    setNamedRange(document, named, rangeFromText(document, place));
  }
}

function placeTab(document: SpreadsheetDocument, sheet: FileSheet, index: number): string {
  const { tabs } = document.engine;
  const { rows, columns } = extent(sheet);
  const size = { rows: Math.max(rows, NEW_TAB.rows), columns: Math.max(columns, NEW_TAB.columns) };
  const first = tabs.all()[0];
  if (index > 0 || !first) {
    const id = String(1_000_000 + document.nextId());
    tabs.insert(id, sheet.name, index, size.rows, size.columns);
    return id;
  }
  if (first.name !== sheet.name) tabs.rename(first.id, sheet.name);
  if (size.rows > first.rows) tabs.insertLines(first.id, 'rows', first.rows, size.rows - first.rows);
  if (size.columns > first.columns) {
    tabs.insertLines(first.id, 'columns', first.columns, size.columns - first.columns);
  }
  return first.id;
}

const gridsOf = (sheet: FileSheet): readonly (readonly (readonly unknown[])[])[] => [
  sheet.values,
  ...[sheet.formulas, sheet.notes, sheet.numberFormats].map((grid) => grid ?? []),
  ...[sheet.backgrounds, sheet.fontColors, sheet.fontWeights].map((grid) => grid ?? []),
];

function extent(sheet: FileSheet): Pick<Area, 'rows' | 'columns'> {
  const grids = gridsOf(sheet);
  return {
    rows: Math.max(...grids.map((grid) => grid.length)),
    columns: Math.max(0, ...grids.flatMap((grid) => grid.map((row) => row.length))),
  };
}

function fillTab(document: SpreadsheetDocument, sheetId: string, sheet: FileSheet): void {
  const { rows, columns } = extent(sheet);
  const block = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => patchAt(document, sheet, r, c)),
  );
  document.write({ sheetId, row: 0, column: 0, rows, columns }, block);
  sheet.notes?.forEach((row, r) =>
    row.forEach((note, c) => {
      if (note !== '') document.engine.notes.write(sheetId, r, c, note);
    }),
  );
}

const textAt = (grid: TextGrid | undefined, row: number, column: number): string =>
  grid?.[row]?.[column] ?? '';

function patchAt(document: SpreadsheetDocument, sheet: FileSheet, row: number, column: number): CellPatch {
  const formula = textAt(sheet.formulas, row, column);
  const content = formula === '' ? contentOf(document, sheet.values[row]?.[column] ?? null) : { formula };
  const style = Object.entries(LOOKS).reduce<StylePatch>((styles, [name, format]) => {
    const text = textAt(sheet[name as keyof typeof LOOKS], row, column);
    return text === '' ? styles : { ...styles, ...format.toStyle(text) };
  }, content.style ?? {});
  return { ...content, ...(Object.keys(style).length > 0 ? { style } : {}) };
}

function contentOf({ valueRules, state }: SpreadsheetDocument, cell: FileCell): CellPatch {
  if (typeof cell === 'string') {
    if (cell.startsWith('=') && cell.length > 1) return { formula: cell };
    return cell === '' ? {} : { value: cell.startsWith("'") ? cell.slice(1) : cell };
  }
  if (cell === null) return {};
  if (typeof cell !== 'object') return { value: cell };
  const serial = toSerial(DateTime.fromISO(cell.date, { zone: state.timeZone }).toJSDate(), state.timeZone);
  return { value: serial, style: { n: { pattern: datePattern(serial, valueRules.locale.dateFormat) } } };
}
