/** Runs inside the script's own realm: sets up Apps Script's globals, then calls one function of the project. */
import type { ExecuteMessage, Outcome } from './messages';
import { installClock } from './realm-clock';
import { installLogging } from './realm-logging';
import { remoteObjects } from './realm-remote';
import { TEMPLATE_MEMBERS } from './realm-templates';

/** What the realm is given from outside; only strings and numbers pass, so no object of another realm gets in. */
export interface Bridge {
  readonly call: (text: string) => string;
  readonly log: (level: string, text: string) => void;
  /** Evaluates the project's files; `find` then answers with the function of that name, or undefined. */
  readonly load: () => void;
  readonly find: (name: string) => unknown;
  readonly now: () => number;
  /** Of a service's class, divided by spaces. */
  readonly members: (className: string) => string;
  readonly done: (text: string) => void;
}

export function start(bridge: Bridge, messageText: string): void {
  const message = JSON.parse(messageText) as ExecuteMessage;
  const { services, missingServices, refusals } = message.surface;
  const members = (className: string): string[] => bridge.members(className).match(/\S+/g) ?? [];
  const remote = remoteObjects({ members, refusals }, bridge.call, TEMPLATE_MEMBERS);
  const scope = globalThis as unknown as Record<string, unknown>;

  installClock(bridge.now, message.timeZone);
  installLogging(scope, bridge.log);
  for (const name of services) scope[name] = remote.service(name);
  for (const name of missingServices) scope[name] = remote.missing(name);

  const finish = (outcome: Outcome): void => bridge.done(JSON.stringify(remote.pack(outcome)));
  const fail = (error: unknown): void => finish({ error: describe(error) });
  try {
    bridge.load();
    const entry = bridge.find(message.functionName);
    if (typeof entry !== 'function') throw new Error(`Script function not found: ${message.functionName}`);
    const args = remote.unpack(JSON.parse(message.arguments)) as unknown[];
    const value: unknown = Reflect.apply(entry, undefined, args);
    // An awaited answer comes after the call stack has emptied, as microtasks do on Google.
    if (isThenable(value)) value.then((settled) => finish({ value: settled })).then(undefined, fail);
    else finish({ value });
  } catch (error) {
    fail(error);
  }
}

/** Whatever was thrown, also what has no text or throws again when it is looked at. */
function describe(error: unknown): NonNullable<Outcome['error']> {
  try {
    if (!(error instanceof Error)) return { name: 'Error', message: String(error), stack: '' };
    // A script can put anything in their place.
    const { name, message, stack } = error as { name: unknown; message: unknown; stack: unknown };
    return { name: String(name), message: String(message), stack: typeof stack === 'string' ? stack : '' };
  } catch {
    return { name: 'Error', message: 'Unknown error', stack: '' };
  }
}

function isThenable(value: unknown): value is Promise<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
