/** How an object or an array looks in a cell: as Java prints what the script hands over. */

/** A map prints its entries; an array only its type and an address, of which any is as good. */
export function javaText(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return '[Ljava.lang.Object;@1b2c3d4';
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return String(value);
  if (value instanceof Date) return value.toUTCString();
  const entries = Object.entries(value).map(([key, entry]) => `${key}=${javaText(entry)}`);
  return `{${entries.join(', ')}}`;
}
