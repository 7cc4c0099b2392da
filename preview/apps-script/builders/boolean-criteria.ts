/// <reference types="google-apps-script" />
/** Conditions on a cell, as rules for formats and filters word them: `whenNumberGreaterThan(50)` and its like. */
import type { Arguments } from '../members/arguments';
import type { Criterion } from '../document/criterion';
import { EnumValue, enumValue } from '../members/enum-value';
import type { Execution } from '../execution/execution';
import { navigation, type Member, type Members } from '../members/members';
import { fromSerial, toSerial } from '../values/serial';

type Values = (args: Arguments, execution: Execution) => Criterion['values'];

const set = <Builder extends Criterion>(criteria: string, values: Values): Member<Builder> =>
  navigation((builder, args, execution) => {
    builder.criteria = criteria;
    builder.values = values(args, execution);
    return builder;
  });

const nothing: Values = () => [];
const oneText: Values = (args) => [args.text(0)];
const oneNumber: Values = (args) => [args.number(0)];
const twoNumbers: Values = (args) => [args.number(0), args.number(1)];

const valueFrom = (value: unknown, args: Arguments, { document }: Execution): string | number => {
  if (value instanceof Date) return toSerial(value, document.state.timeZone);
  if (value instanceof EnumValue) return value.name;
  return typeof value === 'string' || typeof value === 'number' ? value : args.mismatch();
};

/** A Date, or a RelativeDate, which makes it another criterion. */
const setDate = <Builder extends Criterion>(criteria: string): Member<Builder> =>
  navigation((builder, args, execution) => {
    const given = args.at(0);
    builder.criteria = given instanceof EnumValue ? `${criteria}_RELATIVE` : criteria;
    builder.values = [
      given instanceof EnumValue ? given.name : toSerial(args.date(0), execution.document.state.timeZone),
    ];
    return builder;
  });

export const criterionMembers = <Builder extends Criterion>() =>
  ({
    whenFormulaSatisfied: set<Builder>('CUSTOM_FORMULA', oneText),
    whenCellEmpty: set<Builder>('CELL_EMPTY', nothing),
    whenCellNotEmpty: set<Builder>('CELL_NOT_EMPTY', nothing),
    whenTextEqualTo: set<Builder>('TEXT_EQUAL_TO', oneText),
    whenTextContains: set<Builder>('TEXT_CONTAINS', oneText),
    whenTextDoesNotContain: set<Builder>('TEXT_DOES_NOT_CONTAIN', oneText),
    whenTextStartsWith: set<Builder>('TEXT_STARTS_WITH', oneText),
    whenTextEndsWith: set<Builder>('TEXT_ENDS_WITH', oneText),
    whenNumberBetween: set<Builder>('NUMBER_BETWEEN', twoNumbers),
    whenNumberNotBetween: set<Builder>('NUMBER_NOT_BETWEEN', twoNumbers),
    whenNumberEqualTo: set<Builder>('NUMBER_EQUAL_TO', oneNumber),
    whenNumberNotEqualTo: set<Builder>('NUMBER_NOT_EQUAL_TO', oneNumber),
    whenNumberGreaterThan: set<Builder>('NUMBER_GREATER_THAN', oneNumber),
    whenNumberGreaterThanOrEqualTo: set<Builder>('NUMBER_GREATER_THAN_OR_EQUAL_TO', oneNumber),
    whenNumberLessThan: set<Builder>('NUMBER_LESS_THAN', oneNumber),
    whenNumberLessThanOrEqualTo: set<Builder>('NUMBER_LESS_THAN_OR_EQUAL_TO', oneNumber),
    whenDateAfter: setDate<Builder>('DATE_AFTER'),
    whenDateBefore: setDate<Builder>('DATE_BEFORE'),
    whenDateEqualTo: setDate<Builder>('DATE_EQUAL_TO'),
    withCriteria: navigation<Builder>((builder, args, execution) => {
      builder.criteria = args.enumeration(0).name;
      builder.values = args.list(1).map((value) => valueFrom(value, args, execution));
      return builder;
    }),
  }) satisfies Members<Builder, GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder>;

export const criteriaType = ({ criteria }: Criterion): EnumValue | null =>
  criteria === undefined ? null : enumValue('BooleanCriteria', criteria);

/** Dates come back as Dates. */
export function criteriaValues({ criteria = '', values }: Criterion, { document }: Execution): unknown[] {
  return values.map((value) => {
    if (criteria.endsWith('_RELATIVE')) return enumValue('RelativeDate', String(value));
    const isDate = criteria.startsWith('DATE_') && typeof value === 'number';
    return isDate ? fromSerial(value, document.state.timeZone) : value;
  });
}
