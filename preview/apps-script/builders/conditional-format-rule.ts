/// <reference types="google-apps-script" />
/** Conditional format rules and their builder. */
import type { FormatRule, StylePatch } from '../../engine/engine';
import type { Arguments } from '../members/arguments';
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import { navigation, type Member, type Members } from '../members/members';
import { rangeAt } from '../range/locate';
import { Range } from '../range/range';
import { remoteClass } from '../members/remote-classes';
import { Sheet } from '../sheet/sheet';
import { hexOf } from '../values/colors';
import { criteriaType, criteriaValues, criterionMembers } from './boolean-criteria';
import type { Criterion } from '../document/criterion';
import { Color } from './color';
import { GradientCondition, gradientMembers } from './gradient';

export class ConditionalFormatRule {
  constructor(readonly rule: FormatRule) {}
}

class BooleanCondition {
  constructor(readonly rule: Criterion & Pick<FormatRule, 'style'>) {}
}

export class ConditionalFormatRuleBuilder implements Criterion {
  criteria: string | undefined;
  values: FormatRule['values'] = [];
  style: StylePatch = {};
  areas: FormatRule['areas'] = [];
  gradient: FormatRule['gradient'];

  static from(rule: FormatRule | ConditionalFormatRuleBuilder): ConditionalFormatRuleBuilder {
    return Object.assign(new ConditionalFormatRuleBuilder(), rule);
  }
}

const style = (patch: (args: Arguments) => StylePatch): Member<ConditionalFormatRuleBuilder> =>
  navigation((builder, args) => {
    builder.style = { ...builder.style, ...patch(args) };
    return builder;
  });

/** Null leaves the format of the cell as it is. */
const flag = (args: Arguments): 0 | 1 | undefined => (args.at(0) === null ? undefined : args.flag(0) ? 1 : 0);

const line = (args: Arguments) => {
  const on = flag(args);
  return on === undefined ? null : { s: on };
};

function color(args: Arguments): StylePatch['bg'] {
  const given = args.at(0);
  if (given instanceof Color) return given.toStyle();
  const rgb = hexOf(args.textOrNull(0) ?? '');
  return rgb === undefined ? null : { rgb };
}

/** Undocumented, and used. */
interface Untyped {
  setBackgroundObject(color: object): void;
  setFontColorObject(color: object): void;
}

type Condition = Pick<FormatRule, 'values' | 'style' | 'gradient'> & Criterion;

const booleanCondition = (rule: Condition): BooleanCondition | null =>
  rule.criteria === undefined || rule.gradient ? null : new BooleanCondition(rule);

const gradientCondition = ({ gradient }: Condition): GradientCondition | null =>
  gradient ? new GradientCondition(gradient) : null;

const rangesOf = (areas: FormatRule['areas'], { document }: Execution): Range[] =>
  areas.map(({ sheetId, row, column, rows, columns }) =>
    rangeAt(Sheet.of(document, sheetId), row, column, rows, columns),
  );

remoteClass('ConditionalFormatRuleBuilder', ConditionalFormatRuleBuilder, {
  ...criterionMembers<ConditionalFormatRuleBuilder>(),
  ...gradientMembers,
  setBackground: style((args) => ({ bg: color(args) })),
  setBackgroundObject: style((args) => ({ bg: color(args) })),
  setFontColor: style((args) => ({ cl: color(args) })),
  setFontColorObject: style((args) => ({ cl: color(args) })),
  setBold: style((args) => ({ bl: flag(args) ?? null })),
  setItalic: style((args) => ({ it: flag(args) ?? null })),
  setUnderline: style((args) => ({ ul: line(args) })),
  setStrikethrough: style((args) => ({ st: line(args) })),
  setRanges: navigation((builder, args) => {
    builder.areas = args.list(0).map((range) => (range instanceof Range ? range.area : args.mismatch()));
    return builder;
  }),
  getRanges: navigation(({ areas }, _args, execution) => rangesOf(areas, execution)),
  getBooleanCondition: navigation(booleanCondition),
  getGradientCondition: navigation(gradientCondition),
  copy: navigation((builder) => ConditionalFormatRuleBuilder.from(builder)),
  build: navigation(({ criteria, values, style: look, areas, gradient }) => {
    const condition = gradient ? 'GRADIENT' : criteria;
    if (condition === undefined || areas.length === 0) {
      return refuse('A conditional format rule needs a condition and at least one range.');
    }
    const rule = { criteria: condition, values, style: look, areas };
    return new ConditionalFormatRule(gradient ? { ...rule, gradient } : rule);
  }),
} satisfies Members<
  ConditionalFormatRuleBuilder,
  GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder & Untyped
>);

remoteClass('ConditionalFormatRule', ConditionalFormatRule, {
  copy: navigation(({ rule }) => ConditionalFormatRuleBuilder.from(rule)),
  getRanges: navigation(({ rule }, _args, execution) => rangesOf(rule.areas, execution)),
  getBooleanCondition: navigation(({ rule }) => booleanCondition(rule)),
  getGradientCondition: navigation(({ rule }) => gradientCondition(rule)),
} satisfies Members<ConditionalFormatRule, GoogleAppsScript.Spreadsheet.ConditionalFormatRule>);

const shownColor = (paint: StylePatch['bg']): Color | null =>
  paint ? Color.fromStyle(paint, '#000000') : null;

const on = (value: number | null | undefined): boolean | null =>
  value === undefined || value === null ? null : value === 1;

/** Undocumented, and used. */
interface UntypedCondition {
  getBackgroundObject(): object | null;
  getFontColorObject(): object | null;
}

remoteClass('BooleanCondition', BooleanCondition, {
  getCriteriaType: navigation(({ rule }) => criteriaType(rule)),
  getCriteriaValues: navigation(({ rule }, _args, execution) => criteriaValues(rule, execution)),
  getBackground: navigation(({ rule }) => rule.style.bg?.rgb ?? null),
  getBackgroundObject: navigation(({ rule }) => shownColor(rule.style.bg)),
  getFontColor: navigation(({ rule }) => rule.style.cl?.rgb ?? null),
  getFontColorObject: navigation(({ rule }) => shownColor(rule.style.cl)),
  getBold: navigation(({ rule }) => on(rule.style.bl)),
  getItalic: navigation(({ rule }) => on(rule.style.it)),
  getUnderline: navigation(({ rule }) => on(rule.style.ul?.s)),
  getStrikethrough: navigation(({ rule }) => on(rule.style.st?.s)),
} satisfies Members<BooleanCondition, GoogleAppsScript.Spreadsheet.BooleanCondition & UntypedCondition>);
