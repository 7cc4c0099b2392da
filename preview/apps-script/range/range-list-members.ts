/// <reference types="google-apps-script" />
/** A list of ranges does to each of them what it is told; the members are the ranges' own. */
import { navigation, setter, type Member, type Members } from '../members/members';
import type { Range } from './range';
import { rangeBorders } from './range-borders';
import { rangeCheckboxes } from './range-checkboxes';
import { rangeClearing } from './range-clearing';
import { rangeColors } from './range-colors';
import { rangeFormats } from './range-formats';
import { rangeFormulas, setSameFormula } from './range-formulas';
import type { RangeList } from './range-list';
import { rangeMerging } from './range-merging';
import { rangeNotes } from './range-notes';
import { rangeRules } from './range-rules';
import { rangeTidying } from './range-tidying';
import { rangeValues } from './range-values';

const each = (member: Member<Range>): Member<RangeList> =>
  setter(async ({ ranges }, args, execution) => {
    for (const range of ranges) await member.run(range, args, execution);
  });

export const rangeListMembers = {
  getRanges: navigation(({ ranges }) => [...ranges]),
  setValue: each(rangeValues.setValue),
  setFormula: each(setSameFormula),
  setFormulaR1C1: each(rangeFormulas.setFormulaR1C1),
  clear: each(rangeClearing.clear),
  clearContent: each(rangeClearing.clearContent),
  clearFormat: each(rangeClearing.clearFormat),
  clearNote: each(rangeNotes.clearNote),
  setNote: each(rangeNotes.setNote),
  clearDataValidations: each(rangeRules.clearDataValidations),
  insertCheckboxes: each(rangeCheckboxes.insertCheckboxes),
  removeCheckboxes: each(rangeCheckboxes.removeCheckboxes),
  check: each(rangeCheckboxes.check),
  uncheck: each(rangeCheckboxes.uncheck),
  setBackground: each(rangeColors.setBackground),
  setFontColor: each(rangeColors.setFontColor),
  setBackgroundRGB: each(rangeColors.setBackgroundRGB),
  setFontFamily: each(rangeFormats.setFontFamily),
  setFontSize: each(rangeFormats.setFontSize),
  setFontWeight: each(rangeFormats.setFontWeight),
  setFontStyle: each(rangeFormats.setFontStyle),
  setFontLine: each(rangeFormats.setFontLine),
  setHorizontalAlignment: each(rangeFormats.setHorizontalAlignment),
  setVerticalAlignment: each(rangeFormats.setVerticalAlignment),
  setWrap: each(rangeFormats.setWrap),
  setWrapStrategy: each(rangeFormats.setWrapStrategy),
  setNumberFormat: each(rangeFormats.setNumberFormat),
  trimWhitespace: each(rangeTidying.trimWhitespace),
  setBorder: each(rangeBorders.setBorder),
  breakApart: each(rangeMerging.breakApart),
} satisfies Members<RangeList, GoogleAppsScript.Spreadsheet.RangeList>;
