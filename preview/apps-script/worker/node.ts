/** A worker in Node, for any project's scripts: every execution gets a fresh context with nothing but the language in it. */
import { constants, createContext, Script } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { ScriptFile } from '../../script-project';
import realmSource from 'realm-source';
import { compiled } from './compiled';
import { entryPoint } from './entry-point';
import type { ExecuteMessage, HostMessage, WorkerMessage, WorkerSetup } from './messages';
import type { Bridge } from './realm';
import { waitingCalls } from './waiting-calls';

const setup = workerData as WorkerSetup;
const realm = new Script(realmSource, { filename: 'realm.js' });
let files: readonly ScriptFile[] = [];
const post = (message: WorkerMessage): void => parentPort?.postMessage(message);
const { call, stopwatch } = waitingCalls(setup, post);

function execute(message: ExecuteMessage): void {
  const ownMs = stopwatch();
  // With its own global object and none of Node's in front of it, which would make every `Math` and `String` a call of Node's.
  const context = createContext(constants.DONT_CONTEXTIFY);
  const start = realm.runInContext(context) as (bridge: Bridge, message: string) => void;
  const { clock } = message;
  let outcome = '{}';
  start(
    {
      call,
      members: (className) => setup.members[className] ?? '',
      now: () => ('frozenAt' in clock ? clock.frozenAt : Date.now() + clock.offset),
      log: (level, text) => post({ type: 'log', level, text }),
      done: (text) => (outcome = text),
      load() {
        for (const script of files.map(compiled)) script.runInContext(context);
      },
      find: (name) => new Script(entryPoint(name)).runInContext(context) as unknown,
    },
    JSON.stringify(message),
  );
  // Comes when no microtask is left, so nothing of the script runs any more; a promise still open stays so.
  setImmediate(() => post({ type: 'done', text: outcome, ownMs: ownMs() }));
}

// A rejection that nobody handles is silent on Google.
process.on('unhandledRejection', () => undefined);
parentPort?.on('message', (message: HostMessage) => {
  if (message.type === 'files') ({ files } = message);
  else execute(message);
});
