/// <reference types="google-apps-script" />
/** Conditional format rules and their builder. */
import type { FormatRule, StylePatch } from '../../engine/engine';
import type { Arguments } from '../arguments';
import { enumValue } from '../enum-value';
import { refuse } from '../exceptions';
import type { Execution } from '../execution';
import { navigation, type Member, type Members } from '../members';
import { Range } from '../range/range';
import { rangeAt } from '../range/locate';
import { remoteClass } from '../remote-classes';
import { Sheet } from '../sheet/sheet';
import { hexOf } from '../values/colors';
import { toSerial } from '../values/serial';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

export class ConditionalFormatRule {
  constructor(readonly rule: FormatRule) {}
}

export class BooleanCondition {
  constructor(readonly rule: FormatRule) {}
}

export class ConditionalFormatRuleBuilder {
  criteria: string | undefined;
  values: FormatRule['values'] = [];
  style: StylePatch = {};
  areas: FormatRule['areas'] = [];
}

type Values = (args: Arguments, execution: Execution) => FormatRule['values'];

const when = (criteria: string, values: Values = () => []): Member<ConditionalFormatRuleBuilder> =>
  navigation((builder, args, execution) => {
    builder.criteria = criteria;
    builder.values = values(args, execution);
    return builder;
  });

const style = (patch: (args: Arguments) => StylePatch): Member<ConditionalFormatRuleBuilder> =>
  navigation((builder, args) => {
    builder.style = { ...builder.style, ...patch(args) };
    return builder;
  });

const oneNumber: Values = (args) => [args.number(0)];
const twoNumbers: Values = (args) => [args.number(0), args.number(1)];
const oneText: Values = (args) => [args.text(0)];
const oneDate: Values = (args, { document }) => [toSerial(args.date(0), document.state.timeZone)];

const color = (args: Arguments): { rgb: string } | null => {
  const rgb = hexOf(args.textOrNull(0) ?? '');
  return rgb === undefined ? null : { rgb };
};

const builderMembers = {
  whenFormulaSatisfied: when('CUSTOM_FORMULA', oneText),
  whenCellEmpty: when('CELL_EMPTY'),
  whenCellNotEmpty: when('CELL_NOT_EMPTY'),
  whenTextEqualTo: when('TEXT_EQUAL_TO', oneText),
  whenTextContains: when('TEXT_CONTAINS', oneText),
  whenTextDoesNotContain: when('TEXT_DOES_NOT_CONTAIN', oneText),
  whenTextStartsWith: when('TEXT_STARTS_WITH', oneText),
  whenTextEndsWith: when('TEXT_ENDS_WITH', oneText),
  whenNumberBetween: when('NUMBER_BETWEEN', twoNumbers),
  whenNumberNotBetween: when('NUMBER_NOT_BETWEEN', twoNumbers),
  whenNumberEqualTo: when('NUMBER_EQUAL_TO', oneNumber),
  whenNumberNotEqualTo: when('NUMBER_NOT_EQUAL_TO', oneNumber),
  whenNumberGreaterThan: when('NUMBER_GREATER_THAN', oneNumber),
  whenNumberGreaterThanOrEqualTo: when('NUMBER_GREATER_THAN_OR_EQUAL_TO', oneNumber),
  whenNumberLessThan: when('NUMBER_LESS_THAN', oneNumber),
  whenNumberLessThanOrEqualTo: when('NUMBER_LESS_THAN_OR_EQUAL_TO', oneNumber),
  whenDateAfter: when('DATE_AFTER', oneDate),
  whenDateBefore: when('DATE_BEFORE', oneDate),
  whenDateEqualTo: when('DATE_EQUAL_TO', oneDate),
  setBackground: style((args) => ({ bg: color(args) })),
  setFontColor: style((args) => ({ cl: color(args) })),
  setBold: style((args) => ({ bl: args.flag(0) ? 1 : 0 })),
  setItalic: style((args) => ({ it: args.flag(0) ? 1 : 0 })),
  setUnderline: style((args) => ({ ul: { s: args.flag(0) ? 1 : 0 } })),
  setStrikethrough: style((args) => ({ st: { s: args.flag(0) ? 1 : 0 } })),
  setRanges: navigation((builder, args) => {
    builder.areas = args.list(0).map((range) => (range instanceof Range ? range.area : args.mismatch()));
    return builder;
  }),
  getRanges: navigation(({ areas }, _args, execution) => rangesOf(areas, execution)),
  copy: navigation((builder) => Object.assign(new ConditionalFormatRuleBuilder(), builder)),
  build: navigation(({ criteria, values, style: look, areas }) =>
    criteria === undefined || areas.length === 0
      ? refuse('A conditional format rule needs a condition and at least one range.')
      : new ConditionalFormatRule({ criteria, values, style: look, areas }),
  ),
} satisfies Members<ConditionalFormatRuleBuilder, GoogleBuilder>;

const rangesOf = (areas: FormatRule['areas'], { document }: Execution): Range[] =>
  areas.map(({ sheetId, row, column, rows, columns }) =>
    rangeAt(Sheet.of(document, sheetId), row, column, rows, columns),
  );

const ruleMembers = {
  copy: navigation(({ rule }) => Object.assign(new ConditionalFormatRuleBuilder(), rule)),
  getRanges: navigation(({ rule }, _args, execution) => rangesOf(rule.areas, execution)),
  getBooleanCondition: navigation(({ rule }) => new BooleanCondition(rule)),
  getGradientCondition: navigation(() => null),
} satisfies Members<ConditionalFormatRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>;

const conditionMembers = {
  getCriteriaType: navigation(({ rule }) => enumValue('BooleanCriteria', rule.criteria)),
  getCriteriaValues: navigation(({ rule }) => rule.values),
  getBackground: navigation(({ rule }) => rule.style.bg?.rgb ?? null),
  getFontColor: navigation(({ rule }) => rule.style.cl?.rgb ?? null),
  getBold: navigation(({ rule }) => (rule.style.bl === undefined ? null : Boolean(rule.style.bl))),
  getItalic: navigation(({ rule }) => (rule.style.it === undefined ? null : Boolean(rule.style.it))),
} satisfies Members<
  BooleanCondition,
  GoogleAppsScript.Spreadsheet.BooleanCondition & { getBackground(): unknown }
>;

remoteClass('ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilder, builderMembers);
remoteClass('ConditionalFormatRule', ConditionalFormatRule, ruleMembers);
remoteClass('BooleanCondition', BooleanCondition, conditionMembers);
