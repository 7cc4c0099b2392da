/// <reference types="google-apps-script" />
/** Data validation rules and their builder. */
import type { ValidationRule } from '../../engine/engine';
import type { Arguments } from '../members/arguments';
import { enumValue } from '../members/enum-value';
import { refuse } from '../members/exceptions';
import type { Execution } from '../execution/execution';
import { navigation, type Member, type Members } from '../members/members';
import { fullNotation } from '../range/range-geometry';
import { Range } from '../range/range';
import { rangeFromText } from '../range/locate';
import { remoteClass } from '../members/remote-classes';
import { fromSerial, toSerial } from '../values/serial';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

export class DataValidation {
  constructor(readonly rule: ValidationRule) {}
}

export class DataValidationBuilder {
  criteria: string | undefined;
  values: ValidationRule['values'] = [];
  allowInvalid = true;
  helpText: string | null = null;
}

type Values = (args: Arguments, execution: Execution) => ValidationRule['values'];

const criterion = (criteria: string, values: Values = () => []): Member<DataValidationBuilder> =>
  navigation((builder, args, execution) => {
    builder.criteria = criteria;
    builder.values = values(args, execution);
    return builder;
  });

const oneNumber: Values = (args) => [args.number(0)];
const twoNumbers: Values = (args) => [args.number(0), args.number(1)];
const day = (args: Arguments, index: number, { document }: Execution): number =>
  toSerial(args.date(index), document.state.timeZone);
const oneDate: Values = (args, execution) => [day(args, 0, execution)];
const twoDates: Values = (args, execution) => [day(args, 0, execution), day(args, 1, execution)];
const oneText: Values = (args) => [args.text(0)];

/** The values of any criterion, as the members above would have kept them. */
const anyValues: Values = (args, { document }) =>
  args.list(1).map((value) => {
    if (value instanceof Date) return toSerial(value, document.state.timeZone);
    if (value instanceof Range) return fullNotation(value);
    if (Array.isArray(value)) return value.map(String);
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : args.mismatch();
  });

const builderMembers = {
  requireCheckbox: criterion('CHECKBOX', (args) =>
    Array.from({ length: args.count }, (_, index) => String(args.at(index))),
  ),
  requireValueInList: criterion('VALUE_IN_LIST', (args) => [args.list(0).map(String), args.flagOr(1, true)]),
  requireValueInRange: criterion('VALUE_IN_RANGE', (args) => [
    fullNotation(args.instance(0, Range)),
    args.flagOr(1, true),
  ]),
  requireNumberBetween: criterion('NUMBER_BETWEEN', twoNumbers),
  requireNumberNotBetween: criterion('NUMBER_NOT_BETWEEN', twoNumbers),
  requireNumberEqualTo: criterion('NUMBER_EQUAL_TO', oneNumber),
  requireNumberNotEqualTo: criterion('NUMBER_NOT_EQUAL_TO', oneNumber),
  requireNumberGreaterThan: criterion('NUMBER_GREATER_THAN', oneNumber),
  requireNumberGreaterThanOrEqualTo: criterion('NUMBER_GREATER_THAN_OR_EQUAL_TO', oneNumber),
  requireNumberLessThan: criterion('NUMBER_LESS_THAN', oneNumber),
  requireNumberLessThanOrEqualTo: criterion('NUMBER_LESS_THAN_OR_EQUAL_TO', oneNumber),
  requireDate: criterion('DATE_IS_VALID_DATE', (args) => (args.count === 0 ? [] : args.mismatch())),
  requireDateAfter: criterion('DATE_AFTER', oneDate),
  requireDateBefore: criterion('DATE_BEFORE', oneDate),
  requireDateOnOrAfter: criterion('DATE_ON_OR_AFTER', oneDate),
  requireDateOnOrBefore: criterion('DATE_ON_OR_BEFORE', oneDate),
  requireDateEqualTo: criterion('DATE_EQUAL_TO', oneDate),
  requireDateBetween: criterion('DATE_BETWEEN', twoDates),
  requireDateNotBetween: criterion('DATE_NOT_BETWEEN', twoDates),
  requireTextContains: criterion('TEXT_CONTAINS', oneText),
  requireTextDoesNotContain: criterion('TEXT_DOES_NOT_CONTAIN', oneText),
  requireTextEqualTo: criterion('TEXT_EQUAL_TO', oneText),
  requireTextIsEmail: criterion('TEXT_IS_VALID_EMAIL'),
  requireTextIsUrl: criterion('TEXT_IS_VALID_URL'),
  requireFormulaSatisfied: criterion('CUSTOM_FORMULA', oneText),
  withCriteria: navigation((builder, args, execution) => {
    builder.criteria = args.enumeration(0).name;
    builder.values = anyValues(args, execution);
    return builder;
  }),
  setAllowInvalid: navigation((builder, args) => {
    builder.allowInvalid = args.flag(0);
    return builder;
  }),
  setHelpText: navigation((builder, args) => {
    builder.helpText = args.textOrNull(0);
    return builder;
  }),
  getAllowInvalid: navigation(({ allowInvalid }) => allowInvalid),
  getHelpText: navigation(({ helpText }) => helpText),
  getCriteriaType: navigation(({ criteria }) =>
    criteria ? enumValue('DataValidationCriteria', criteria) : null,
  ),
  getCriteriaValues: navigation(({ criteria, values }, _args, execution) =>
    shownValues(criteria, values, execution),
  ),
  copy: navigation((builder) => Object.assign(new DataValidationBuilder(), builder)),
  build: navigation(({ criteria, values, allowInvalid, helpText }) =>
    criteria === undefined
      ? refuse('Cannot build a data validation rule without criteria.')
      : new DataValidation({ criteria, values, allowInvalid, helpText }),
  ),
} satisfies Members<DataValidationBuilder, GoogleBuilder>;

/** Dates come back as Dates and a range as a Range. */
function shownValues(
  criteria: string | undefined,
  values: ValidationRule['values'],
  { document }: Execution,
): unknown[] {
  if (criteria === 'VALUE_IN_RANGE') return [rangeFromText(document, String(values[0])), values[1]];
  return values.map((value) =>
    criteria?.startsWith('DATE_') && typeof value === 'number'
      ? fromSerial(value, document.state.timeZone)
      : value,
  );
}

const ruleMembers = {
  getAllowInvalid: navigation(({ rule }) => rule.allowInvalid),
  getHelpText: navigation(({ rule }) => rule.helpText),
  getCriteriaType: navigation(({ rule }) => enumValue('DataValidationCriteria', rule.criteria)),
  getCriteriaValues: navigation(({ rule }, _args, execution) =>
    shownValues(rule.criteria, rule.values, execution),
  ),
  copy: navigation(({ rule }) => Object.assign(new DataValidationBuilder(), rule)),
} satisfies Members<DataValidation, GoogleAppsScript.Spreadsheet.DataValidation>;

remoteClass('DataValidationBuilder', DataValidationBuilder, builderMembers);
remoteClass('DataValidation', DataValidation, ruleMembers);
