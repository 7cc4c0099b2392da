/**
 * What google.script.run lets through: numbers, booleans, strings, null, and plain objects and arrays of them.
 * The two directions differ on Google: an argument that is not plain fails the call, a result with a Date in it
 * silently becomes null.
 */
import { ScriptFunction } from '../calls/wire';

class IllegalValue extends TypeError {
  constructor(index: number) {
    super(`Failed due to illegal value in property: ${index}`);
  }
}

/** Of either realm: the prototype of a plain object is the one that has none itself. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

function copyArgument(value: unknown, index: number, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  // JSON has no NaN, and what Google makes of it is not reliable.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || above.includes(value)) throw new IllegalValue(index);
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item) => copyArgument(item, index, inside));
  if (!isPlain(value)) throw new IllegalValue(index);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copyArgument(item, index, inside)]));
}

/** @throws IllegalValue for a Date, function, DOM node, class instance or circle. */
export const plainArguments = (args: readonly unknown[]): unknown[] =>
  args.map((value, index) => copyArgument(value, index, []));

/** A Date, or an object of one of the services: neither has a plain form. */
function cannotBeSent(value: unknown, above: readonly object[] = []): boolean {
  if (typeof value !== 'object' || value === null || above.includes(value)) return false;
  if (value instanceof ScriptFunction) return false;
  if (!Array.isArray(value) && !isPlain(value)) return true;
  return Object.values(value).some((item) => cannotBeSent(item, [...above, value]));
}

/** What the success handler gets: null for undefined and for anything with a Date inside; functions as their text. */
export function plainResult(value: unknown): unknown {
  if (value === undefined || cannotBeSent(value)) return null;
  return JSON.parse(JSON.stringify(value)) as unknown;
}
