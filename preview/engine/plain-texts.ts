/** Remembers which texts are just texts. At each look at one Univer tries to read it as a number, a date and an array. */
import { StringValueObject, ValueObjectFactory, type BaseValueObject } from '@univerjs/engine-formula';

type Create = typeof ValueObjectFactory.create;
type ToNumber = (this: StringValueObject) => BaseValueObject;

/** More than the criteria of a workbook's formulas, and the texts that they are compared with. */
const LIMIT = 10_000;

const universCreate: Create = ValueObjectFactory.create.bind(ValueObjectFactory);
const texts = new Map<unknown, string>();

function create(...[raw, isWithoutPattern]: Parameters<Create>): BaseValueObject {
  const text = texts.get(raw);
  if (text !== undefined) return StringValueObject.create(text);
  const value = universCreate(raw, isWithoutPattern);
  // Without patterns a date is a text, too.
  if (isWithoutPattern !== true && value.isString() && texts.size < LIMIT) {
    texts.set(raw, String(value.getValue()));
  }
  return value;
}

const universToNumber: ToNumber = Reflect.get<StringValueObject, 'convertToNumberObjectValue'>(
  StringValueObject.prototype,
  'convertToNumberObjectValue',
);
/** What Univer answers for a text that is no number: an error, of which it has one of each kind. */
const noNumbers = new Map<unknown, BaseValueObject>();

function toNumber(this: StringValueObject): BaseValueObject {
  const text = this.getValue();
  const known = noNumbers.get(text);
  if (known) return known;
  const value = universToNumber.call(this);
  if (value.isError() && noNumbers.size < LIMIT) noNumbers.set(text, value);
  return value;
}

/** For the whole process or page, as values are made deep in the calculation. */
export function rememberPlainTexts(): void {
  ValueObjectFactory.create = create;
  StringValueObject.prototype.convertToNumberObjectValue = toNumber as never;
}
