/** A text that was found to be just a text is not tried again, and others are still read as what they are. */
import { StringValueObject, ValueObjectFactory } from '@univerjs/engine-formula';
import { rememberPlainTexts } from '../../../preview/engine/plain-texts';

beforeAll(rememberPlainTexts);

/** The second look is the one that remembers. */
const twice = <Value>(look: () => Value): [Value, Value] => [look(), look()];

test.each([
  ['Shipped*', 'Shipped*'],
  ['"quoted"', 'quoted'],
  ['12', 12],
  ['2026-11-22', 46348],
  ['50%', 0.5],
  ['', ''],
])('%p is %p', (raw, value) => {
  expect(twice(() => ValueObjectFactory.create(raw).getValue())).toEqual([value, value]);
});

test('a date that was taken for a text where no patterns count is a date where they do', () => {
  expect(ValueObjectFactory.create('2026-11-23', true).getValue()).toBe('2026-11-23');
  expect(ValueObjectFactory.create('2026-11-23').getValue()).toBe(46349);
});

test.each([
  ['Shipped', true],
  ['12', false],
  ['50%', false],
])('%p as a number is an error: %p', (text, isError) => {
  const look = () => StringValueObject.create(text).convertToNumberObjectValue().isError();
  expect(twice(look)).toEqual([isError, isError]);
});
