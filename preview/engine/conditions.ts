/** Apps Script's conditions for formats in Univer's words. */
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFTimePeriodOperator,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { IStyleBase } from '@univerjs/core';
import type { Area } from './area';
import type { StylePatch } from './cell';

/** A rule as Apps Script words it; dates among the values are serial numbers. */
export interface FormatRule {
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly style: StylePatch;
  readonly areas: readonly Area[];
  /** Colours by value, in place of a condition and a style. */
  readonly gradient?: Gradient | undefined;
}

export interface GradientPoint {
  readonly color: string;
  /** MIN, MAX, NUMBER, PERCENT or PERCENTILE; the last three with a value. */
  readonly type: string;
  readonly value?: string;
}

export interface Gradient {
  readonly min?: GradientPoint;
  readonly mid?: GradientPoint;
  readonly max?: GradientPoint;
}

const NUMBERS: Readonly<Record<string, CFNumberOperator>> = {
  NUMBER_EQUAL_TO: CFNumberOperator.equal,
  NUMBER_NOT_EQUAL_TO: CFNumberOperator.notEqual,
  NUMBER_GREATER_THAN: CFNumberOperator.greaterThan,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: CFNumberOperator.greaterThanOrEqual,
  NUMBER_LESS_THAN: CFNumberOperator.lessThan,
  NUMBER_LESS_THAN_OR_EQUAL_TO: CFNumberOperator.lessThanOrEqual,
  NUMBER_BETWEEN: CFNumberOperator.between,
  NUMBER_NOT_BETWEEN: CFNumberOperator.notBetween,
  DATE_AFTER: CFNumberOperator.greaterThan,
  DATE_BEFORE: CFNumberOperator.lessThan,
  DATE_EQUAL_TO: CFNumberOperator.equal,
};

const TEXTS: Readonly<Record<string, CFTextOperator>> = {
  TEXT_CONTAINS: CFTextOperator.containsText,
  TEXT_DOES_NOT_CONTAIN: CFTextOperator.notContainsText,
  TEXT_EQUAL_TO: CFTextOperator.equal,
  TEXT_NOT_EQUAL_TO: CFTextOperator.notEqual,
  TEXT_STARTS_WITH: CFTextOperator.beginsWith,
  TEXT_ENDS_WITH: CFTextOperator.endsWith,
  CELL_EMPTY: CFTextOperator.containsBlanks,
  CELL_NOT_EMPTY: CFTextOperator.notContainsBlanks,
};

const DAYS: Readonly<Record<string, CFTimePeriodOperator>> = {
  TODAY: CFTimePeriodOperator.today,
  TOMORROW: CFTimePeriodOperator.tomorrow,
  YESTERDAY: CFTimePeriodOperator.yesterday,
};

const VALUE_TYPES: Readonly<Record<string, CFValueType>> = {
  MIN: CFValueType.min,
  MAX: CFValueType.max,
  NUMBER: CFValueType.num,
  PERCENT: CFValueType.percent,
  PERCENTILE: CFValueType.percentile,
};

const toColorScale = ({ min, mid, max }: Gradient): IConditionalFormattingRuleConfig => ({
  type: CFRuleType.colorScale,
  config: [min, mid, max].flatMap((point, index) => {
    if (!point) return [];
    const type = VALUE_TYPES[point.type] ?? CFValueType.min;
    const value = { type, ...(point.value === undefined ? {} : { value: point.value }) };
    return [{ index, color: point.color, value }];
  }),
});

export function toUniverCondition({
  criteria,
  values,
  style,
  gradient,
}: Omit<FormatRule, 'areas'>): IConditionalFormattingRuleConfig {
  if (gradient) return toColorScale(gradient);
  const common = { type: CFRuleType.highlightCell, style: style as IStyleBase } as const;
  const number = NUMBERS[criteria];
  const text = TEXTS[criteria];
  const [first, second] = values;
  if (number === CFNumberOperator.between || number === CFNumberOperator.notBetween) {
    return {
      ...common,
      subType: CFSubRuleType.number,
      operator: number,
      value: [Number(first), Number(second)],
    };
  }
  if (number) return { ...common, subType: CFSubRuleType.number, operator: number, value: Number(first) };
  if (text) return { ...common, subType: CFSubRuleType.text, operator: text, value: String(first ?? '') };
  if (criteria.endsWith('_RELATIVE')) {
    const day = criteria === 'DATE_EQUAL_TO_RELATIVE' ? DAYS[String(first)] : undefined;
    // Univer has no word for the other periods; such a rule is kept and paints nothing.
    return day
      ? { ...common, subType: CFSubRuleType.timePeriod, operator: day }
      : { ...common, subType: CFSubRuleType.formula, value: '=FALSE' };
  }
  return { ...common, subType: CFSubRuleType.formula, value: String(first ?? '') };
}
