/** Makes the realm's `Date` and `Intl` follow the preview's pretended time and the script's time zone. */
import { dateParts } from './date/date-parts';
import { dateText } from './date/date-text';
import { installDefaultZone } from './date/default-zone';
import { parseDate } from './date/parse-date';
import { zone } from './date/zone';

export function installClock(now: () => number, timeZone: string): void {
  const NativeDate = Date;
  const here = zone(timeZone);
  const parse = (text: unknown): number => parseDate(String(text), here);

  /** What `new Date(…)` is given, as the one number that needs no zone. */
  function instant(args: readonly unknown[]): unknown {
    if (args.length === 0) return now();
    if (args.length > 1) return here.toInstant(NativeDate.UTC(...(args as [number, number])));
    const primitive = primitiveOf(args[0]);
    return typeof primitive === 'string' ? parse(primitive) : primitive;
  }

  const OwnDate: DateConstructor = new Proxy(NativeDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, [instant(args)], newTarget) as object,
    apply: () => new NativeDate(now()).toString(),
  });
  define(NativeDate, { now, parse });
  define(NativeDate.prototype, {
    ...dateParts(here),
    ...dateText(here, timeZone),
    constructor: OwnDate,
  });
  globalThis.Date = OwnDate;
  installDefaultZone(timeZone, now);
}

/** A Date is its number; any other object is asked for its value, and then for its text. */
function primitiveOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Object.prototype.toString.call(value) === '[object Date]') return (value as Date).getTime();
  const own: unknown = value.valueOf();
  return typeof own === 'number' ? own : String(own);
}

/** As the language's own members are: there, but not listed. */
function define(target: object, members: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(target, name, { value, writable: true, configurable: true });
  }
}
