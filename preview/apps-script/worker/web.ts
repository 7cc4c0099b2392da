/** A script's worker in a browser: one worker is one realm, stripped of everything that is not the language. */
import realmSource from 'realm-source';
import { entryPoint } from './entry-point';
import { LANGUAGE_GLOBALS } from './language-globals';
import type { MemberNames } from '../members/surface';
import type { ExecuteMessage, WebHostMessage, WorkerMessage, WorkerSetup } from './messages';
import type { Bridge } from './realm';
import { waitingCalls, type WaitingCalls } from './waiting-calls';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: WorkerMessage): void;
};
const post = scope.postMessage.bind(globalThis);
// `importScripts` runs a classic script, so that the project's functions become globals as on Google.
const importScripts = (
  globalThis as unknown as { importScripts(...urls: string[]): void }
).importScripts.bind(globalThis);
const evaluate = globalThis.eval;

scope.onmessage = (first: MessageEvent<WorkerSetup>) => {
  const setup = first.data;
  const calls = waitingCalls(setup, post);
  let files: readonly string[] = [];
  scope.onmessage = ({ data: message }: MessageEvent<WebHostMessage>) => {
    if (message.type === 'addresses') files = message.addresses;
    else execute(message, files, setup.members, calls);
  };
};

function execute(
  message: ExecuteMessage,
  files: readonly string[],
  members: MemberNames,
  { call, stopwatch }: WaitingCalls,
): void {
  const ownMs = stopwatch();
  const start = evaluate(realmSource) as (bridge: Bridge, message: string) => void;
  const realNow = Date.now.bind(Date);
  const { clock } = message;
  const later = setTimeout;
  let outcome = '{}';
  removeHostGlobals();
  start(
    {
      call,
      members: (className) => members[className] ?? '',
      now: () => ('frozenAt' in clock ? clock.frozenAt : realNow() + clock.offset),
      log: (level, text) => post({ type: 'log', level, text }),
      done: (text) => (outcome = text),
      load: () => importScripts(...files),
      find: (name) => evaluate(entryPoint(name)) as unknown,
    },
    JSON.stringify(message),
  );
  // Comes when no microtask is left, so nothing of the script runs any more; a promise still open stays so.
  later(() => post({ type: 'done', text: outcome, ownMs: ownMs() }));
}

/** Timers, fetch, URL and the rest go, also from the prototypes; what cannot be deleted is hidden as undefined. */
function removeHostGlobals(): void {
  for (let owner: object | null = globalThis; owner && owner !== Object.prototype;) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (LANGUAGE_GLOBALS.has(name) || name === 'constructor') continue;
      if (!Reflect.deleteProperty(owner, name)) {
        Reflect.defineProperty(globalThis, name, { value: undefined, configurable: true, writable: true });
      }
    }
    owner = Object.getPrototypeOf(owner) as object | null;
  }
}
