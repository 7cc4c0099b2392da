/** google.script.run: which functions a page may call, and what survives the way there and back. */

/** What a page may send: JSON's values. Anything else fails on the page's side, before the server hears of it. */
function refuseIllegal(value: unknown, index: number): void {
  const illegal = (): never => {
    throw new Error(`Failed due to illegal value in property: ${index}`);
  };
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') illegal();
  if (typeof value !== 'object' || value === null) return;
  const prototype = Object.getPrototypeOf(value) as unknown;
  if (Array.isArray(value)) value.forEach((item) => refuseIllegal(item, index));
  else if (prototype === Object.prototype || prototype === null) {
    Object.values(value).forEach((item) => refuseIllegal(item, index));
  } else illegal();
}

/** A Date anywhere in an answer makes the whole answer null; functions and undefined are lost as in JSON. */
function asAnswer(value: unknown): unknown {
  if (value === undefined || hasDate(value)) return null;
  return JSON.parse(JSON.stringify(value)) as unknown;
}

function hasDate(value: unknown): boolean {
  if (value instanceof Date) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasDate);
}

export async function callFromPage(
  name: string,
  args: readonly unknown[],
  functions: readonly string[],
  run: (name: string, args: unknown[]) => Promise<unknown>,
): Promise<unknown> {
  if (name.endsWith('_') || !functions.includes(name)) throw new Error(`Script function not found: ${name}`);
  args.forEach(refuseIllegal);
  // undefined becomes null on the way, also as an argument of its own.
  const sent = JSON.parse(JSON.stringify(args)) as unknown[];
  return asAnswer(await run(name, sent));
}
