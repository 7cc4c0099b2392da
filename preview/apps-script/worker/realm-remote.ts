/** Services as the script sees them: proxies whose members are calls to the host, and which refuse unknown members. */
import { pack, unpack, type Packing, type RemoteTag } from '../calls/wire';
import { enumerationConstants } from './enumeration-constants';

/** Members that the language itself asks for; answering them with an error would break promises and logging. */
const LANGUAGE_MEMBERS = new Set(['then', 'constructor', 'valueOf', 'prototype', '$$typeof', 'nodeType']);

/** Members that run in the realm itself, by class: each made for the object that it is a member of. */
export type LocalMembers = Readonly<Record<string, Readonly<Record<string, (self: unknown) => unknown>>>>;

/** Members that people look for and Google lacks: undefined there as well, so that calling one is a TypeError. */
const ABSENT = new Set(['EmbeddedChartBuilder.setTitle']);

/** Of the services' classes: the names of their members, and how services that nobody has refuse those who may not use them. */
export interface Known {
  readonly members: (className: string) => readonly string[];
  readonly refusals: Readonly<Record<string, string>>;
}

export function remoteObjects(known: Known, call: (text: string) => string, local: LocalMembers) {
  const tags = new WeakMap<object, RemoteTag>();
  const constants = enumerationConstants();
  const classes = new Map<string, ReadonlySet<string>>();
  const packing: Packing = {
    remoteOf: (value) => tags.get(value),
    enumOf: (value) => constants.tagOf(value),
    remote,
    enumeration: ({ enumeration, name }) => constants.named(enumeration, name),
  };

  function membersOf(className: string): ReadonlySet<string> {
    const members = classes.get(className) ?? new Set(known.members(className));
    classes.set(className, members);
    return members;
  }

  function remote(tag: RemoteTag): object {
    const { className } = tag;
    let made: Map<string, unknown> | undefined;
    // Not before it is asked for something: most services never are.
    const bound = (): Map<string, unknown> => (made ??= standing(tag, proxy));
    const proxy: object = new Proxy(Object.create(null) as object, {
      get(_target, property) {
        if (typeof property === 'symbol') {
          return property === Symbol.toPrimitive ? bound().get('toString') : undefined;
        }
        if (!bound().has(property)) bound().set(property, memberOrConstants(tag, property));
        return bound().get(property);
      },
      has: (_target, property) =>
        typeof property === 'string' &&
        (membersOf(className).has(property) || constants.has(className, property) || bound().has(property)),
      ownKeys: () => Object.keys(tag.extras ?? {}),
      getOwnPropertyDescriptor: (_target, property) =>
        typeof property === 'string' && tag.extras && property in tag.extras
          ? { value: tag.extras[property], enumerable: true, configurable: true }
          : undefined,
      set() {
        throw new TypeError(`Cannot assign to a property of ${className}`);
      },
    });
    tags.set(proxy, tag);
    return proxy;
  }

  /** What an object answers with and does not ask the host for. */
  function standing(tag: RemoteTag, self: object): Map<string, unknown> {
    const { className, extras = {} } = tag;
    return new Map<string, unknown>([
      ...Object.entries(extras),
      ['toString', membersOf(className).has('toString') ? member(tag, 'toString') : () => className],
      ['toJSON', () => ({ ...extras })],
      ...Object.entries(local[className] ?? {}).map(([name, make]) => [name, make(self)] as const),
    ]);
  }

  const memberOrConstants = (tag: RemoteTag, name: string): unknown =>
    constants.has(tag.className, name) ? constants.group(tag.className, name) : member(tag, name);

  function member(tag: RemoteTag, name: string): unknown {
    if (!membersOf(tag.className).has(name)) {
      if (LANGUAGE_MEMBERS.has(name) || ABSENT.has(`${tag.className}.${name}`)) return undefined;
      const refusal = known.refusals[tag.className];
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
