/** Makes the realm's `Date` follow the preview's pretended time. */

export function installClock(now: () => number): void {
  const NativeDate = Date;
  const PretendDate: DateConstructor = new Proxy(NativeDate, {
    construct: (target, args: unknown[], newTarget) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as object,
    apply: () => new NativeDate(now()).toString(),
    get: (target, property, receiver) =>
      property === 'now' ? now : (Reflect.get(target, property, receiver) as unknown),
  });
  NativeDate.prototype.constructor = PretendDate;
  globalThis.Date = PretendDate;
}
