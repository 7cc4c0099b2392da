/** How values cross between a script's realm and the services: JSON text, with tags for what JSON cannot hold. */

/** A service object that lives on the host; `extras` are properties that can be read without a call. */
export interface RemoteTag {
  readonly ref: number;
  readonly className: string;
  readonly extras?: Record<string, unknown>;
}

/** A constant such as SpreadsheetApp.ProtectionType.RANGE. */
export interface EnumTag {
  readonly enumeration: string;
  readonly name: string;
}

/** What one side needs to know about its own objects to pack and unpack them. */
export interface Packing {
  remoteOf(value: object): RemoteTag | undefined;
  enumOf(value: object): EnumTag | undefined;
  remote(tag: RemoteTag): unknown;
  enumeration(tag: EnumTag): unknown;
}

const TAG = '$';

/** A function of the script's, on the host: nothing can be done with it but to read its text. */
export class ScriptFunction {
  constructor(private readonly text: string) {}

  toJSON(): string {
    return this.text;
  }
}

const isDate = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** The JSON-ready form of a value. Dates of either realm are recognised by their brand, not by `instanceof`. */
export function pack(value: unknown, packing: Packing): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : { [TAG]: 'number', value: String(value) };
    case 'undefined':
      return { [TAG]: 'undefined' };
    case 'object':
      return value === null ? null : packObject(value, packing);
    case 'function': {
      const enumeration = packing.enumOf(value);
      const remote = packing.remoteOf(value);
      if (enumeration) return { [TAG]: 'enum', ...enumeration };
      return remote ? { [TAG]: 'remote', ...remote } : { [TAG]: 'function', text: String(value) };
    }
    default:
      return String(value);
  }
}

function packObject(value: object, packing: Packing): unknown {
  if (Array.isArray(value)) {
    const packed: unknown[] = new Array(value.length);
    for (let index = 0; index < value.length; index += 1) packed[index] = pack(value[index], packing);
    return packed;
  }
  const remote = packing.remoteOf(value);
  if (remote) {
    const extras = remote.extras && (pack(remote.extras, packing) as Record<string, unknown>);
    return { [TAG]: 'remote', ...remote, ...(extras ? { extras } : {}) };
  }
  const enumeration = packing.enumOf(value);
  if (enumeration) return { [TAG]: 'enum', ...enumeration };
  if (isDate(value)) return { [TAG]: 'date', value: value.getTime() };
  const packed: Record<string, unknown> = {};
  for (const key of Object.keys(value)) packed[key] = pack((value as Record<string, unknown>)[key], packing);
  return TAG in packed ? { [TAG]: 'object', value: packed } : packed;
}

/** Builds the value anew in the realm this code runs in, so that `instanceof Date` and `Array` hold there. */
export function unpack(packed: unknown, packing: Packing): unknown {
  if (typeof packed !== 'object' || packed === null) return packed;
  if (Array.isArray(packed)) {
    for (let index = 0; index < packed.length; index += 1) {
      const item: unknown = packed[index];
      if (typeof item === 'object' && item !== null) packed[index] = unpack(item, packing);
    }
    return packed;
  }
  const record = packed as Record<string, unknown>;
  return TAG in record ? unpackTagged(record, packing) : unpackEntries(record, packing);
}

function unpackTagged(record: Record<string, unknown>, packing: Packing): unknown {
  switch (record[TAG]) {
    case 'number':
      return Number(record['value']);
    case 'date':
      return new Date(record['value'] === null ? Number.NaN : Number(record['value']));
    case 'enum':
      return packing.enumeration({
        enumeration: String(record['enumeration']),
        name: String(record['name']),
      });
    case 'remote': {
      const extras = record['extras'] as Record<string, unknown> | undefined;
      return packing.remote({
        ref: Number(record['ref']),
        className: String(record['className']),
        ...(extras ? { extras: unpackEntries(extras, packing) } : {}),
      });
    }
    case 'function':
      return new ScriptFunction(String(record['text']));
    case 'object':
      return unpackEntries(record['value'] as Record<string, unknown>, packing);
    default:
      return undefined;
  }
}

function unpackEntries(record: Record<string, unknown>, packing: Packing): Record<string, unknown> {
  for (const key of Object.keys(record)) record[key] = unpack(record[key], packing);
  return record;
}
