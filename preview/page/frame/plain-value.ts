/**
 * What google.script.run lets through: numbers, booleans, strings, null, and plain objects and arrays of them.
 * The two directions differ on Google: an argument that is not plain fails the call, a result with a Date in it
 * silently becomes null.
 */

export class IllegalValue extends Error {
  constructor(index: number) {
    super(`Failed due to illegal value in property: ${index}`);
  }
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

function copyArgument(value: unknown, index: number, above: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || above.includes(value)) throw new IllegalValue(index);
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item: unknown) => copyArgument(item, index, inside));
  if (!isPlain(value)) throw new IllegalValue(index);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, copyArgument(item, index, inside)]));
}

/** A form as Google sends it: each field by name, several of one name as a list. */
function formFields(form: HTMLFormElement): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name);
    fields[name] = all.length > 1 ? all : all[0];
  }
  return fields;
}

/** @throws IllegalValue for a Date, function, DOM node, class instance or circle; a form only as the sole argument. */
export function plainArguments(args: readonly unknown[]): unknown[] {
  const [only] = args;
  if (args.length === 1 && only instanceof HTMLFormElement) return [copyArgument(formFields(only), 0, [])];
  return args.map((value, index) => copyArgument(value, index, []));
}

const hasDate = (value: unknown, above: readonly object[] = []): boolean => {
  if (typeof value !== 'object' || value === null || above.includes(value)) return false;
  if (Object.prototype.toString.call(value) === '[object Date]') return true;
  return Object.values(value).some((item) => hasDate(item, [...above, value]));
};

/** What the success handler gets: null for undefined and for anything with a Date inside, a Map or Set as {}. */
export function plainResult(value: unknown): unknown {
  if (value === undefined || hasDate(value)) return null;
  const asText = (_key: string, item: unknown): unknown => (typeof item === 'function' ? String(item) : item);
  return JSON.parse(JSON.stringify(value, asText)) as unknown;
}
