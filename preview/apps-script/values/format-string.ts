/** Utilities.formatString: the printf directives that scripts use. */

export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(-?)(0?)(\d*)(?:\.(\d+))?([sdfxXeE%])/g,
    (_whole: string, left: string, zero: string, width: string, digits: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      const text = formatOne(values[next++], kind, digits === undefined ? undefined : Number(digits));
      const size = Number(width || 0);
      return left ? text.padEnd(size) : text.padStart(size, zero ? '0' : ' ');
    },
  );
}

function formatOne(value: unknown, kind: string, digits: number | undefined): string {
  switch (kind) {
    case 'd':
      return String(Math.trunc(Number(value)));
    case 'f':
      return Number(value).toFixed(digits ?? 6);
    case 'x':
    case 'X': {
      const hex = Math.trunc(Number(value)).toString(16);
      return kind === 'X' ? hex.toUpperCase() : hex;
    }
    case 'e':
    case 'E':
      return Number(value).toExponential(digits ?? 6);
    default: {
      const text = String(value);
      return digits === undefined ? text : text.slice(0, digits);
    }
  }
}
