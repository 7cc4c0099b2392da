/** `console` and `Logger` in the script's realm; what they say goes to the execution's log on the host. */
import { formatString } from '../values/format-string';

const LEVELS = ['log', 'info', 'warn', 'error', 'debug', 'time', 'timeEnd', 'trace'] as const;

export function installLogging(
  scope: Record<string, unknown>,
  log: (level: string, text: string) => void,
): void {
  const written: string[] = [];
  const logger = {
    log(...values: unknown[]): unknown {
      const text = formatted(values);
      written.push(text);
      log('log', text);
      return logger;
    },
    getLog: () => written.map((line) => `${line}\n`).join(''),
    clear(): void {
      written.length = 0;
    },
  };
  scope['Logger'] = logger;
  scope['console'] = Object.fromEntries(
    LEVELS.map((level) => [level, (...values: unknown[]) => log(level, formatted(values))]),
  );
}

/** A text with directives takes the values behind it, as printf does; others stand side by side. */
function formatted(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string' || rest.length === 0 || !/%[-\d.]*[sdfj]/.test(first)) {
    return values.map(show).join(' ');
  }
  return formatString(
    first.replaceAll('%j', '%s'),
    rest.map((value) => (typeof value === 'number' ? value : show(value))),
  );
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol') return String(value);
  if (value instanceof Error) return value.stack ?? String(value);
  try {
    return JSON.stringify(value);
  } catch {
    // A circle, or a proxy that refuses to be looked into.
    return Object.prototype.toString.call(value);
  }
}
