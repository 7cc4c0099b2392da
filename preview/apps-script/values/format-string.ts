/** Utilities.formatString: Java's directives, such as `%-10s`, `%05d`, `%,.2f` and `%2$s`. */
import { refuse } from '../members/exceptions';

const DIRECTIVE = /%(?:(\d+)\$)?([-+0, ]*)(\d*)(?:\.(\d+))?([a-zA-Z%])/g;

export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    DIRECTIVE,
    (
      whole: string,
      at: string | undefined,
      flags: string,
      width: string,
      digits: string | undefined,
      kind: string,
    ) => {
      if (kind === 'n') return '\n';
      if (kind === '%') return '%'.padStart(Number(width));
      const index = at === undefined ? next++ : Number(at) - 1;
      if (index >= values.length) refuse(`Format specifier '${whole}'`);
      const text = convert(values[index], kind, flags, digits === undefined ? undefined : Number(digits));
      return fit(text, flags, Number(width));
    },
  );
}

function fit(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+ ]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

function convert(value: unknown, kind: string, flags: string, digits: number | undefined): string {
  switch (kind) {
    case 'd':
      return number(Math.trunc(Number(value)), 0, flags);
    case 'f':
      return number(Number(value), digits ?? 6, flags);
    case 'e':
      return Number(value)
        .toExponential(digits ?? 6)
        .replace(/e([-+])(\d)$/, 'e$10$2');
    case 'x':
      return Math.trunc(Number(value)).toString(16);
    case 'o':
      return Math.trunc(Number(value)).toString(8);
    case 'b':
      return String(typeof value === 'boolean' ? value : value !== null && value !== undefined);
    case 's':
    case 'c':
      return String(value).slice(0, digits);
    case 'S':
    case 'X':
    case 'E':
      return convert(value, kind.toLowerCase(), flags, digits).toUpperCase();
    default:
      return refuse(`Conversion = '${kind}'`);
  }
}

function number(value: number, digits: number, flags: string): string {
  const text = flags.includes(',')
    ? value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    : value.toFixed(digits);
  if (value < 0) return text;
  return (flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '') + text;
}
