/** Remembers which texts are just texts. At each look at one Univer tries to read it as a number, a date and an array. */
import { StringValueObject, ValueObjectFactory, type BaseValueObject } from '@univerjs/engine-formula';

type Create = typeof ValueObjectFactory.create;

/** More than the criteria of a workbook's formulas; its cells have types, and need no guess. */
const LIMIT = 10_000;

const univers: Create = ValueObjectFactory.create.bind(ValueObjectFactory);
const texts = new Map<unknown, string>();

function create(...[raw, isWithoutPattern]: Parameters<Create>): BaseValueObject {
  const text = texts.get(raw);
  if (text !== undefined) return StringValueObject.create(text);
  const value = univers(raw, isWithoutPattern);
  // Without patterns a date is a text, too.
  if (isWithoutPattern !== true && value.isString() && texts.size < LIMIT) {
    texts.set(raw, String(value.getValue()));
  }
  return value;
}

/** For the whole process or page, as values are made deep in the calculation. */
export function rememberPlainTexts(): void {
  ValueObjectFactory.create = create;
}
