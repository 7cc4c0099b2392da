/** Starts the workers that scripts run in. */
import type { WorkerStarter } from '../apps-script/execution/script-worker';
import type { WorkerMessage } from '../apps-script/worker/messages';

export const webWorkers: WorkerStarter = {
  servesManyExecutions: false,
  start(setup) {
    const worker = new Worker('script-worker.web.js');
    worker.postMessage(setup);
    return {
      post: (message) => {
        worker.postMessage(message);
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
