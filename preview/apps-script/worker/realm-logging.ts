/** `console` and `Logger` in the script's realm; what they say goes to the execution's log on the host. */

const LEVELS = ['log', 'info', 'warn', 'error', 'debug', 'time', 'timeEnd', 'trace'] as const;

export function installLogging(
  scope: Record<string, unknown>,
  log: (level: string, text: string) => void,
): void {
  const written: string[] = [];
  const logger = {
    log(...values: unknown[]): unknown {
      const text = values.map(show).join(' ');
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
    LEVELS.map((level) => [level, (...values: unknown[]) => log(level, values.map(show).join(' '))]),
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
