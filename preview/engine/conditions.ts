/** Apps Script's conditions for formats in Univer's words. */
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
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

export function toUniverCondition({
  criteria,
  values,
  style,
}: Omit<FormatRule, 'areas'>): IConditionalFormattingRuleConfig {
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
  return { ...common, subType: CFSubRuleType.formula, value: String(first ?? '') };
}
