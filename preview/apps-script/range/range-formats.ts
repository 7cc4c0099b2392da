/// <reference types="google-apps-script" />
/** How cells look: fonts, alignment, wrapping, number formats. */
import { setter, type Member, type Members } from '../members/members';
import { apply, get, getEach, set, setEach } from './format-members';
import { FORMATS } from './formats';
import type { Range } from './range';

/** Unlike the other formats, a number format refuses null. */
const setNumberFormat: Member<Range> = setter((range, args, execution) => {
  const pattern = args.text(0);
  apply(range, execution, FORMATS.numberFormat, pattern);
});

export const rangeFormats = {
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
  setNumberFormat,
  setNumberFormats: setEach(FORMATS.numberFormat),
  getNumberFormat: get(FORMATS.numberFormat),
  getNumberFormats: getEach(FORMATS.numberFormat),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
