/** Which host objects may be handed to scripts, and which members each class offers. */
import { MISSING_SERVICES, type MemberNames, type Surface } from './surface';

/** Members as members.ts defines them. */
type MemberTable = Readonly<Record<string, object>>;

const tables = new Map<string, MemberTable>();
const names = new WeakMap<object, string>();
const services = new Map<string, object>();

/** Makes instances of a class callable from scripts under Google's name for it. */
export function remoteClass(
  name: string,
  type: { readonly prototype: object },
  ...parts: readonly object[]
): void {
  tables.set(name, Object.assign({}, ...parts) as MemberTable);
  names.set(type.prototype, name);
}

/** Makes an object callable under a global name such as SpreadsheetApp. */
export function remoteService(name: string, ...parts: readonly object[]): void {
  const self = {};
  tables.set(name, Object.assign({}, ...parts) as MemberTable);
  names.set(self, name);
  services.set(name, self);
}

export function classNameOf(value: object): string | undefined {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return names.get(value) ?? (prototype ? names.get(prototype) : undefined);
}

export const serviceNamed = (name: string): object | undefined => services.get(name);

export const memberOf = (className: string, member: string): object | undefined => {
  const table = tables.get(className);
  return table && Object.hasOwn(table, member) ? table[member] : undefined;
};

export const memberNames = (): MemberNames =>
  Object.fromEntries([...tables].map(([name, table]) => [name, Object.keys(table).join(' ')]));

export const surface = (refusals: Surface['refusals']): Surface => ({
  services: [...services.keys()],
  missingServices: MISSING_SERVICES,
  refusals,
});
