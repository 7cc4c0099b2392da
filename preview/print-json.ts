/** JSON for people: indented, with each row of a grid on a line of its own. */

const isSmall = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  Object.values(value).every((part) => typeof part !== 'object');

/** A list of plain values, as the cells of a row are, and a date among them. */
const isRow = (value: unknown): boolean => Array.isArray(value) && value.every(isSmall) && value.some(isCell);

const isCell = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Object.keys(value).join() === 'date';

export function printJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isRow(value)) return JSON.stringify(value);
  const inner = `${indent} `;
  const lines = Array.isArray(value)
    ? value.map((item: unknown) => printJson(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}: ${printJson(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (lines.length === 0) return open + close;
  return `${open}\n${lines.map((line) => inner + line).join(',\n')}\n${indent}${close}`;
}
