/** Copies a workbook's data, which is JSON and nothing else; structuredClone, which takes anything, needs five times as long. */
export const copyPlain = <Data>(data: Data): Data => copyOf(data) as Data;

function copyOf(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map(copyOf);
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(data)) copy[name] = copyOf((data as Record<string, unknown>)[name]);
  return copy;
}
