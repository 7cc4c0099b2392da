/** Intl.DateTimeFormat with the script's zone where none is asked for, and the preview's time where no date is given. */

export function installDefaultZone(timeZone: string, now: () => number): void {
  const Native = Intl.DateTimeFormat;
  const here = ([locales, options]: readonly unknown[]): [
    Intl.LocalesArgument,
    Intl.DateTimeFormatOptions,
  ] => {
    const asked = (options ?? {}) as Intl.DateTimeFormatOptions;
    return [locales as Intl.LocalesArgument, { ...asked, timeZone: asked.timeZone ?? timeZone }];
  };
  const Zoned = new Proxy(Native, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, here(args), newTarget) as Intl.DateTimeFormat,
    apply: (target, _self, args: unknown[]) => new target(...here(args)),
  });
  const { prototype } = Native;
  const native = Object.getOwnPropertyDescriptors(prototype);
  const format = native.format.get as () => (date: unknown) => string;
  const formatToParts = native.formatToParts.value as (date: unknown) => Intl.DateTimeFormatPart[];
  Object.defineProperties(prototype, {
    constructor: { value: Zoned, writable: true, configurable: true },
    format: {
      ...native.format,
      get(this: Intl.DateTimeFormat) {
        const own = format.call(this);
        return (date?: unknown) => own(date ?? now());
      },
    },
    formatToParts: {
      ...native.formatToParts,
      value(this: Intl.DateTimeFormat, date?: unknown) {
        return formatToParts.call(this, date ?? now());
      },
    },
  });
  Object.defineProperty(Intl, 'DateTimeFormat', { value: Zoned, writable: true, configurable: true });
}
