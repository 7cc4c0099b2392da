/** Starts the workers that scripts run in. */
import type { WorkerStarter } from '../apps-script/execution/script-worker';
import type { HostMessage, WebHostMessage, WorkerMessage } from '../apps-script/worker/messages';
import type { ScriptFile } from '../script-project';

/** Of a project's files, for all its workers as long as the page is open. */
const known = new WeakMap<readonly ScriptFile[], readonly string[]>();

function addressesOf(files: readonly ScriptFile[]): readonly string[] {
  const addresses =
    known.get(files) ??
    files.map(({ code }) => URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  known.set(files, addresses);
  return addresses;
}

const toWorker = (message: HostMessage): WebHostMessage =>
  message.type === 'files' ? { type: 'addresses', addresses: addressesOf(message.files) } : message;

export const webWorkers: WorkerStarter = {
  servesManyExecutions: false,
  start(setup) {
    const worker = new Worker('script-worker.web.js');
    worker.postMessage(setup);
    return {
      post: (message) => {
        worker.postMessage(toWorker(message));
      },
      onMessage: (listener) => {
        worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => listener(data));
      },
      onFailure: (listener) => {
        worker.addEventListener('error', ({ message }) => listener(message));
      },
      terminate: () => {
        worker.terminate();
      },
    };
  },
};
