/** The arguments of one service call, read with the checks and the refusal that Google's signatures give. */
import { EnumValue } from './enum-value';
import { ScriptException } from './exceptions';
import type { Taking } from './signatures';
import { classNameOf } from './remote-classes';
import { enumerationSignature, signatureName } from './signature-name';

/** `Tuples` are the arguments of Google's overloads; where they are not known every place may be asked for anything. */
// oxlint-disable-next-line typescript/no-explicit-any -- helpers read the arguments of any signature
export class Arguments<Tuples extends readonly unknown[] = any> {
  constructor(
    private readonly values: readonly unknown[],
    private readonly signature: string,
  ) {}

  get count(): number {
    return this.values.length;
  }

  at(index: number): unknown {
    return this.values[index];
  }

  has(index: number): boolean {
    return index < this.values.length && this.values[index] !== undefined;
  }

  number(index: Taking<Tuples, number>): number {
    const value = this.values[index];
    return typeof value === 'number' ? value : this.mismatch();
  }

  numberOr(index: Taking<Tuples, number>, fallback: number): number {
    return this.has(index) ? this.number(index) : fallback;
  }

  /** A whole number. Nothing says what Google does with a fraction or with NaN, so neither is taken. */
  integer(index: Taking<Tuples, number>): number {
    const value = this.number(index);
    return Number.isInteger(value) ? value : this.mismatch();
  }

  integerOr(index: Taking<Tuples, number>, fallback: number): number {
    return this.has(index) ? this.integer(index) : fallback;
  }

  text(index: Taking<Tuples, string>): string {
    const value = this.values[index];
    if (typeof value === 'string') return value;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : this.mismatch();
  }

  /** A string, number or boolean, for a service that keeps it as text. */
  storable(index: Taking<Tuples, string>): unknown {
    this.text(index);
    return this.values[index];
  }

  textOr(index: Taking<Tuples, string>, fallback: string): string {
    return this.has(index) ? this.text(index) : fallback;
  }

  /** Text, or null where Google takes null to mean "the default". */
  textOrNull(index: Taking<Tuples, string>): string | null {
    return this.values[index] === null || this.values[index] === undefined ? null : this.text(index);
  }

  flag(index: Taking<Tuples, boolean>): boolean {
    const value = this.values[index];
    return typeof value === 'boolean' ? value : this.mismatch();
  }

  flagOr(index: Taking<Tuples, boolean>, fallback: boolean): boolean {
    return this.has(index) ? this.flag(index) : fallback;
  }

  /** Google declares a Date of its own beside the language's. */
  date(index: Taking<Tuples, Pick<Date, 'getTime'>>): Date {
    const value = this.values[index];
    return value instanceof Date ? value : this.mismatch();
  }

  list(index: number): unknown[] {
    const value = this.values[index];
    return Array.isArray(value) ? value : this.mismatch();
  }

  grid(index: number): unknown[][] {
    const rows = this.list(index);
    return rows.every((row): row is unknown[] => Array.isArray(row)) ? rows : this.mismatch();
  }

  record(index: number): Record<string, unknown> {
    const value = this.values[index];
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : this.mismatch();
  }

  enumeration(index: number): EnumValue {
    const value = this.values[index];
    return value instanceof EnumValue ? value : this.mismatch();
  }

  instance<T>(index: number, type: abstract new (...args: never[]) => T): T {
    const value = this.values[index];
    return value instanceof type ? value : this.mismatch();
  }

  /** Every argument from `index` on, or the one list that was given in their place. */
  rest(index: number): unknown[] {
    const first = this.values[index];
    return Array.isArray(first) ? first : this.values.slice(index);
  }

  mismatch(): never {
    const types = this.values.map(typeName).join(',');
    throw new ScriptException(
      `The parameters (${types}) don't match the method signature for ${this.signature}.`,
    );
  }
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length > 0 && Array.isArray(value[0]) ? 'Object[][]' : 'number[]';
  if (value instanceof Date) return 'Date';
  if (value instanceof EnumValue) return enumerationSignature(value.enumeration);
  if (typeof value === 'object') {
    const className = classNameOf(value);
    return className === undefined ? '(class)' : signatureName(className);
  }
  return { string: 'String', number: 'Number', boolean: 'Boolean' }[typeof value as string] ?? '(class)';
}
