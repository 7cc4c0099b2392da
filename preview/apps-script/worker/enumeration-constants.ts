/** The constants of the services in the script's realm: each made once, so that `===` holds between what a script names and what a service answers. */
import type { EnumTag } from '../calls/wire';
import { ENUMERATIONS } from '../members/enumerations';

type Constants = Readonly<Record<string, object>>;

const all: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ENUMERATIONS;

/** Enumerations are made when they are asked for: an execution names few of three hundred constants. */
export function enumerationConstants() {
  const tags = new WeakMap<object, EnumTag>();
  const groups = new Map<string, Constants>();

  const has = (className: string, enumeration: string): boolean =>
    Object.hasOwn(all, className) && Object.hasOwn(all[className] ?? {}, enumeration);

  function group(className: string, enumeration: string): Constants {
    const key = `${className}.${enumeration}`;
    const constants = groups.get(key) ?? make(enumeration, all[className]?.[enumeration] ?? []);
    groups.set(key, constants);
    return constants;
  }

  function make(enumeration: string, names: readonly string[]): Constants {
    const constants = names.map((name, ordinal) => {
      const constant = Object.freeze({
        toString: () => name,
        toJSON: () => name,
        name: () => name,
        ordinal: () => ordinal,
        compareTo: (other: { ordinal(): number }) => ordinal - other.ordinal(),
      });
      tags.set(constant, { enumeration, name });
      return [name, constant] as const;
    });
    return Object.freeze(Object.fromEntries(constants));
  }

  return {
    has,
    group,
    tagOf: (constant: object): EnumTag | undefined => tags.get(constant),
    /** A service answers with a constant's name; no two classes have an enumeration of one name. */
    named(enumeration: string, name: string): object | undefined {
      const owner = Object.keys(all).find((className) => has(className, enumeration));
      return owner === undefined ? undefined : group(owner, enumeration)[name];
    },
  };
}
