/// <reference types="google-apps-script" />
/** How cells look: colours, fonts, alignment, number formats. */
import type { Execution } from '../execution';
import { read, setter, type Member, type Members } from '../members';
import { FORMATS, type Format } from './formats';
import type { Range } from './range';
import { sameShape } from './shape';

function apply(
  range: Range,
  execution: Execution,
  format: Format,
  valueAt: (row: number, column: number) => unknown,
): void {
  const area = range.forWriting(execution);
  const block = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => ({ style: format.toStyle(valueAt(row, column)) })),
  );
  execution.document.write(area, block);
}

const set = (format: Format): Member<Range> =>
  setter((range, args, execution) => {
    if (args.count !== 1) args.mismatch();
    apply(range, execution, format, () => args.at(0));
  });

const setEach = (format: Format): Member<Range> =>
  setter((range, args, execution) => {
    const values = sameShape(range, args.grid(0));
    apply(range, execution, format, (row, column) => values[row]?.[column]);
  });

const get = (format: Format): Member<Range> =>
  read(({ sheet, area }, _args, execution) => {
    execution.cells += 1;
    return format.fromStyle(execution.document.engine.cells.style(sheet.id, area.row, area.column) ?? {});
  });

const getEach = (format: Format): Member<Range> =>
  read((range, _args, execution) => {
    const { cells } = execution.document.engine;
    const { sheetId, row, column, rows, columns } = range.forReading(execution);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) =>
        format.fromStyle(cells.style(sheetId, row + r, column + c) ?? {}),
      ),
    );
  });

export const rangeFormats = {
  setBackground: set(FORMATS.background),
  setBackgroundColor: set(FORMATS.background),
  setBackgrounds: setEach(FORMATS.background),
  getBackground: get(FORMATS.background),
  getBackgrounds: getEach(FORMATS.background),
  setFontColor: set(FORMATS.fontColor),
  setFontColors: setEach(FORMATS.fontColor),
  setFontFamily: set(FORMATS.fontFamily),
  setFontFamilies: setEach(FORMATS.fontFamily),
  getFontFamily: get(FORMATS.fontFamily),
  getFontFamilies: getEach(FORMATS.fontFamily),
  setFontSize: set(FORMATS.fontSize),
  setFontSizes: setEach(FORMATS.fontSize),
  getFontSize: get(FORMATS.fontSize),
  getFontSizes: getEach(FORMATS.fontSize),
  setFontWeight: set(FORMATS.fontWeight),
  setFontWeights: setEach(FORMATS.fontWeight),
  getFontWeight: get(FORMATS.fontWeight),
  getFontWeights: getEach(FORMATS.fontWeight),
  setFontStyle: set(FORMATS.fontStyle),
  setFontStyles: setEach(FORMATS.fontStyle),
  getFontStyle: get(FORMATS.fontStyle),
  getFontStyles: getEach(FORMATS.fontStyle),
  setFontLine: set(FORMATS.fontLine),
  setFontLines: setEach(FORMATS.fontLine),
  getFontLine: get(FORMATS.fontLine),
  getFontLines: getEach(FORMATS.fontLine),
  setHorizontalAlignment: set(FORMATS.horizontalAlignment),
  setHorizontalAlignments: setEach(FORMATS.horizontalAlignment),
  getHorizontalAlignment: get(FORMATS.horizontalAlignment),
  getHorizontalAlignments: getEach(FORMATS.horizontalAlignment),
  setVerticalAlignment: set(FORMATS.verticalAlignment),
  setVerticalAlignments: setEach(FORMATS.verticalAlignment),
  getVerticalAlignment: get(FORMATS.verticalAlignment),
  getVerticalAlignments: getEach(FORMATS.verticalAlignment),
  setWrap: set(FORMATS.wrap),
  setWraps: setEach(FORMATS.wrap),
  getWrap: get(FORMATS.wrap),
  getWraps: getEach(FORMATS.wrap),
  setWrapStrategy: set(FORMATS.wrapStrategy),
  setWrapStrategies: setEach(FORMATS.wrapStrategy),
  getWrapStrategy: get(FORMATS.wrapStrategy),
  getWrapStrategies: getEach(FORMATS.wrapStrategy),
  setNumberFormat: set(FORMATS.numberFormat),
  setNumberFormats: setEach(FORMATS.numberFormat),
  getNumberFormat: get(FORMATS.numberFormat),
  getNumberFormats: getEach(FORMATS.numberFormat),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range & { setBackgroundColor(color: string): void }>;
