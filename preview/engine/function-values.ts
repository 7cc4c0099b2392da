/** Arguments and results of functions, between Univer's value objects and plain values. */
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import { toArea, type Area } from './area';

/** A value that a function is given or answers with; the pattern tells a date from a number. */
export interface FunctionCell {
  readonly value: string | number | boolean | null;
  readonly pattern: string;
}

/** A cell by itself, or the rows of a range; a range of one cell is one row of one. */
export type FunctionArgument = FunctionCell | readonly (readonly FunctionCell[])[];

/** Given while a custom function has not answered yet; formulas that depend on it give it too. */
export const LOADING = ErrorType.CONNECT;

export function toArgument(variant: FunctionVariantType): FunctionArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    if (namesMissingTab(reference)) return { value: ErrorType.REF, pattern: '' };
    const array = reference.toArrayValueObject();
    return reference.isCell() ? toCell(array.getFirstCell()) : toRows(array);
  }
  const value = variant as BaseValueObject;
  if (!value.isArray()) return toCell(value);
  const array = value as ArrayValueObject;
  // Univer calculates with lists of one where Sheets has a single value: A1*2 is one.
  const isOne = array.getRowCount() === 1 && array.getColumnCount() === 1;
  return isOne ? toCell(array.get(0, 0)) : toRows(array);
}

/** The cells that an argument refers to, if it is a reference at all. */
export function areasOf(variant: FunctionVariantType): Area[] {
  if (!variant.isReferenceObject()) return [];
  const reference = variant as BaseReferenceObject;
  return [toArea(reference.getSheetId(), reference.getRangePosition())];
}

/** Univer takes a reference to a tab that is not there for one to the formula's own tab. */
const namesMissingTab = (reference: BaseReferenceObject): boolean =>
  Boolean(reference.getForcedSheetName()) && !reference.getForcedSheetId();

const toRows = (array: ArrayValueObject): FunctionCell[][] =>
  Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => toCell(array.get(row, column))),
  );

function toCell(value: Nullable<BaseValueObject>): FunctionCell {
  if (!value || value.isNull()) return { value: null, pattern: '' };
  const plain = value.getValue();
  return { value: value.isBoolean() ? Boolean(plain) : plain, pattern: value.getPattern() };
}

export function toResult(result: FunctionCell | FunctionCell[][]): BaseValueObject {
  if (!Array.isArray(result)) return toValueObject(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(toValueObject)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toValueObject({ value, pattern }: FunctionCell): BaseValueObject {
  if (value === null || value === '') return StringValueObject.create('');
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? NumberValueObject.create(value, pattern)
      : ErrorValueObject.create(ErrorType.NUM);
  }
  return typeof value === 'boolean' ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

const ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

export const errorResult = (text: string): BaseValueObject =>
  ErrorValueObject.create(ERRORS.get(text) ?? ErrorType.VALUE);
