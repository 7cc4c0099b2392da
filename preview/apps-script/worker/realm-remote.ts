/** Services as the script sees them: proxies whose members are calls to the host, and which refuse unknown members. */
import { ENUMERATIONS } from '../members/enumerations';
import type { Surface } from '../members/surface';
import { pack, unpack, type EnumTag, type Packing, type RemoteTag } from '../calls/wire';

/** Members that the language itself asks for; answering them with an error would break promises and logging. */
const LANGUAGE_MEMBERS = new Set(['then', 'constructor', 'valueOf', 'prototype', '$$typeof', 'nodeType']);

/** Members that run in the realm itself, by class: each made for the object that it is a member of. */
export type LocalMembers = Readonly<Record<string, Readonly<Record<string, (self: unknown) => unknown>>>>;

/** Members that people look for and Google lacks: undefined there as well, so that calling one is a TypeError. */
const ABSENT = new Set(['EmbeddedChartBuilder.setTitle']);

export function remoteObjects(surface: Surface, call: (text: string) => string, local: LocalMembers) {
  const tags = new WeakMap<object, RemoteTag>();
  const constants = enumerationConstants();
  const packing: Packing = {
    remoteOf: (value) => tags.get(value),
    enumOf: (value) => constants.tags.get(value),
    remote,
    enumeration: ({ enumeration, name }) => constants.byName.get(`${enumeration}.${name}`),
  };

  function remote(tag: RemoteTag): object {
    const { className } = tag;
    const members = new Set(surface.members[className] ?? []);
    const bound = new Map<string, unknown>(Object.entries(tag.extras ?? {}));
    for (const [name, group] of Object.entries(constants.groups[className] ?? {})) bound.set(name, group);
    const text = members.has('toString') ? member(tag, members, 'toString') : () => className;
    bound.set('toString', text);
    bound.set('toJSON', () => ({ ...tag.extras }));

    const proxy = new Proxy(Object.create(null) as object, {
      get(_target, property) {
        if (typeof property === 'symbol') {
          return property === Symbol.toPrimitive ? text : undefined;
        }
        if (!bound.has(property)) bound.set(property, member(tag, members, property));
        return bound.get(property);
      },
      has: (_target, property) =>
        typeof property === 'string' && (members.has(property) || bound.has(property)),
      ownKeys: () => Object.keys(tag.extras ?? {}),
      getOwnPropertyDescriptor: (_target, property) =>
        typeof property === 'string' && tag.extras && property in tag.extras
          ? { value: tag.extras[property], enumerable: true, configurable: true }
          : undefined,
      set() {
        throw new TypeError(`Cannot assign to a property of ${className}`);
      },
    });
    for (const [name, make] of Object.entries(local[className] ?? {})) bound.set(name, make(proxy));
    tags.set(proxy, tag);
    return proxy;
  }

  function member(tag: RemoteTag, members: ReadonlySet<string>, name: string): unknown {
    if (!members.has(name)) {
      if (LANGUAGE_MEMBERS.has(name) || ABSENT.has(`${tag.className}.${name}`)) return undefined;
      const refusal = surface.refusals[tag.className];
      if (refusal !== undefined) {
        throw exception({ name: 'Exception', message: refusal.replace('*', name) });
      }
      throw new Error(`${tag.className}.${name} is not available in the preview`);
    }
    return (...args: unknown[]): unknown => {
      const target = tag.ref === 0 ? tag.className : tag.ref;
      const packed = args.map((argument) => pack(argument, packing));
      const answer = JSON.parse(call(JSON.stringify([target, name, packed]))) as Answer;
      if (answer.error) throw exception(answer.error);
      return unpack(answer.value, packing);
    };
  }

  return {
    pack: (value: unknown) => pack(value, packing),
    unpack: (value: unknown) => unpack(value, packing),
    service: (name: string) => remote({ ref: 0, className: name }),
    missing: (name: string) => remote({ ref: 0, className: name }),
  };
}

interface Answer {
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

function exception({ name, message }: NonNullable<Answer['error']>): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** Every constant once, so that `===` holds between what a script names and what a service answers. */
function enumerationConstants() {
  const tags = new WeakMap<object, EnumTag>();
  const byName = new Map<string, object>();
  const groups: Record<string, Record<string, object>> = {};
  for (const [className, enumerations] of Object.entries(ENUMERATIONS)) {
    const group: Record<string, object> = {};
    for (const [enumeration, names] of Object.entries<readonly string[]>(enumerations)) {
      const constants = names.map((name, ordinal) => {
        const constant = Object.freeze({
          toString: () => name,
          toJSON: () => name,
          name: () => name,
          ordinal: () => ordinal,
          compareTo: (other: { ordinal(): number }) => ordinal - other.ordinal(),
        });
        tags.set(constant, { enumeration, name });
        byName.set(`${enumeration}.${name}`, constant);
        return [name, constant] as const;
      });
      group[enumeration] = Object.freeze(Object.fromEntries(constants));
    }
    groups[className] = group;
  }
  return { tags, byName, groups };
}
