/** Apps Script's validation criteria in Univer's words, and back. */
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationType,
  type IDataValidationRule,
} from '@univerjs/core';

/** A rule as Apps Script words it: the criterion's name and its values, dates as serial numbers. */
export interface ValidationRule {
  readonly criteria: string;
  readonly values: readonly (string | number | boolean | readonly string[])[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

type UniverRule = Pick<IDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'> & {
  bizInfo: object;
};

/** Univer keeps what it does not know, so the rule as the script worded it travels along and comes back exactly. */
const ORIGINAL = 'appsScriptRule';

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  BETWEEN: DataValidationOperator.BETWEEN,
  NOT_BETWEEN: DataValidationOperator.NOT_BETWEEN,
  EQUAL_TO: DataValidationOperator.EQUAL,
  NOT_EQUAL_TO: DataValidationOperator.NOT_EQUAL,
  GREATER_THAN: DataValidationOperator.GREATER_THAN,
  GREATER_THAN_OR_EQUAL_TO: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LESS_THAN: DataValidationOperator.LESS_THAN,
  LESS_THAN_OR_EQUAL_TO: DataValidationOperator.LESS_THAN_OR_EQUAL,
  AFTER: DataValidationOperator.GREATER_THAN,
  BEFORE: DataValidationOperator.LESS_THAN,
  ON_OR_AFTER: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  ON_OR_BEFORE: DataValidationOperator.LESS_THAN_OR_EQUAL,
  // Any date: the first day that a spreadsheet knows, or later.
  IS_VALID_DATE: DataValidationOperator.GREATER_THAN_OR_EQUAL,
};

export function toUniverRule(rule: ValidationRule): UniverRule {
  const bizInfo = { [ORIGINAL]: rule };
  const { criteria, values } = rule;
  const [first, second] = values;
  const formulas = {
    ...(first === undefined ? {} : { formula1: String(first) }),
    ...(second === undefined ? {} : { formula2: String(second) }),
  };
  const [, kind = '', operator = ''] = /^(NUMBER|DATE)_(.+)$/.exec(criteria) ?? [];
  const compared = OPERATORS[operator];
  if (kind && compared) {
    const type = kind === 'DATE' ? DataValidationType.DATE : DataValidationType.DECIMAL;
    return { type, operator: compared, bizInfo, ...(values.length > 0 ? formulas : { formula1: '1' }) };
  }
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return {
        type: DataValidationType.LIST,
        formula1: (Array.isArray(first) ? first : []).join(','),
        bizInfo,
      };
    case 'VALUE_IN_RANGE':
      return { type: DataValidationType.LIST, formula1: `=${String(first)}`, bizInfo };
    case 'CHECKBOX':
      return { type: DataValidationType.CHECKBOX, ...formulas, bizInfo };
    case 'CUSTOM_FORMULA':
      return { type: DataValidationType.CUSTOM, formula1: String(first), bizInfo };
    default:
      // Text criteria have no counterpart; the rule is kept and enforced on scripts, and the page shows nothing.
      return { type: DataValidationType.ANY, bizInfo };
  }
}

export function fromUniverRule(rule: IDataValidationRule): ValidationRule {
  const original = (rule.bizInfo as Record<string, unknown> | undefined)?.[ORIGINAL] as
    | ValidationRule
    | undefined;
  return original ?? fromForeignRule(rule);
}

/** A rule that a person made in the page's own panel. */
function fromForeignRule(rule: IDataValidationRule): ValidationRule {
  const values = [rule.formula1, rule.formula2].filter((value): value is string => value !== undefined);
  const common = {
    allowInvalid: rule.errorStyle !== DataValidationErrorStyle.STOP,
    helpText: rule.error ?? null,
  };
  const operator = Object.entries(OPERATORS).find(([, name]) => name === rule.operator)?.[0] ?? 'EQUAL_TO';
  switch (rule.type as DataValidationType) {
    case DataValidationType.LIST:
      return { ...common, criteria: 'VALUE_IN_LIST', values: [(rule.formula1 ?? '').split(','), true] };
    case DataValidationType.CHECKBOX:
      return { ...common, criteria: 'CHECKBOX', values };
    case DataValidationType.DECIMAL:
    case DataValidationType.WHOLE:
      return { ...common, criteria: `NUMBER_${operator}`, values: values.map(Number) };
    default:
      return { ...common, criteria: 'CUSTOM_FORMULA', values };
  }
}
