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

/** A cell's value as an argument; the pattern tells a date from a number. */
export interface ArgumentCell {
  readonly value: string | number | boolean | null;
  readonly pattern: string;
}

export type FunctionArgument = ArgumentCell | readonly (readonly ArgumentCell[])[];

export type FunctionResult = string | number | boolean | null;

/** Given while a custom function has not answered yet; formulas that depend on it give it too. */
export const LOADING = ErrorType.CONNECT;

export function toArgument(variant: FunctionVariantType): FunctionArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    const array = reference.toArrayValueObject();
    return reference.isCell() ? toArgumentCell(array.getFirstCell()) : toRows(array);
  }
  const value = variant as BaseValueObject;
  return value.isArray() ? toRows(value as ArrayValueObject) : toArgumentCell(value);
}

const toRows = (array: ArrayValueObject): ArgumentCell[][] =>
  Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => toArgumentCell(array.get(row, column))),
  );

function toArgumentCell(value: Nullable<BaseValueObject>): ArgumentCell {
  if (!value || value.isNull()) return { value: null, pattern: '' };
  const plain = value.getValue();
  return { value: value.isBoolean() ? Boolean(plain) : plain, pattern: value.getPattern() };
}

export function toResult(result: FunctionResult | FunctionResult[][], pattern = ''): BaseValueObject {
  if (!Array.isArray(result)) return toValueObject(result, pattern);
  const calculateValueList = result.map((row) => row.map((cell) => toValueObject(cell, pattern)));
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toValueObject(value: FunctionResult, pattern: string): BaseValueObject {
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
