/** A constant of Apps Script on the host's side, such as ProtectionType.RANGE. */

export class EnumValue {
  constructor(
    readonly enumeration: string,
    readonly name: string,
  ) {}

  toString(): string {
    return this.name;
  }
}

export const enumValue = (enumeration: string, name: string): EnumValue => new EnumValue(enumeration, name);
