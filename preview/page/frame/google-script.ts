/** Runs first in every add-on page: google.script.run and google.script.host over messages to the page around it. */
import { plainArguments } from '../../apps-script/pages/plain-value';
import { formFields } from './form-fields';
import { watchLeaving } from './leaving';
import type { FrameConfig, FromFrame, ToFrame } from './protocol';

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  success?: Handler | undefined;
  failure?: Handler | undefined;
  userObject?: unknown;
}

const config = JSON.parse(document.currentScript?.dataset['config'] ?? '{}') as FrameConfig;
document.currentScript?.remove();

const send = (message: FromFrame): void => window.parent.postMessage(message, '*');

const waiting = new Map<number, Handlers & { name: string }>();
let calls = 0;

function fail({ name, failure, userObject }: Handlers & { name: string }, error: Error): void {
  if (failure) failure(error, userObject);
  else console.error(`google.script.run.${name}: ${error.message}`, error);
}

function scriptError(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** A form may be sent as the only argument; it goes as its fields. */
function sendable(args: readonly unknown[]): unknown[] {
  const [only] = args;
  return plainArguments(args.length === 1 && only instanceof HTMLFormElement ? [formFields(only)] : args);
}

function call(name: string, args: readonly unknown[], handlers: Handlers): void {
  const id = (calls += 1);
  const entry = { ...handlers, name };
  try {
    const message: FromFrame = { kind: 'call', id, name, args: sendable(args) };
    waiting.set(id, entry);
    send(message);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    setTimeout(() => fail(entry, scriptError('TypeError', message)));
  }
}

window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
  if (event.source !== window.parent) return;
  const message = event.data;
  const entry = waiting.get(message.id);
  if (!entry) return;
  waiting.delete(message.id);
  if (message.kind === 'result') entry.success?.(message.value, entry.userObject);
  else fail(entry, scriptError(message.name, message.message));
});

/** Each with… gives a new runner, as on Google; an unknown name is a runner's own failure, not a missing member. */
function runner(handlers: Handlers): object {
  const members: Record<string, unknown> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    withLogger: () => runner(handlers),
  };
  for (const name of config.functions) members[name] = (...args: unknown[]) => call(name, args, handlers);
  return new Proxy(members, {
    get(target, name) {
      // A runner that answered to "then" would be taken for a promise.
      if (typeof name === 'symbol' || name in target || name === 'then') return target[String(name)];
      return (...args: unknown[]) => call(name, args, handlers);
    },
  });
}

const host = {
  close: () => send({ kind: 'close' }),
  setWidth: (width: number) => send({ kind: 'size', width }),
  setHeight: (height: number) => send({ kind: 'size', height }),
  editor: { focus: () => send({ kind: 'focus-editor' }) },
  origin: config.origin,
};

Object.assign(window, { google: { script: { run: runner({}), host } } });

watchLeaving((url) => send({ kind: 'open-link', url }));
