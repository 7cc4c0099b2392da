/** The preview in Node: the built bundle from a folder, workers as threads, and a scripted user interface. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WorkerPort, WorkerStarter } from './apps-script/script-worker';
import type { WorkerMessage } from './apps-script/worker/messages';
import { createHeadlessEngine } from './engine/headless';
import { LocalSheets, type Bundle, type Snapshot } from './local-sheets';
import { ScriptedUi } from './scripted-ui';

export { ScriptedUi } from './scripted-ui';

const WORKER_FILE = resolve(__dirname, '../build/preview/script-worker.js');

export const nodeWorkers: WorkerStarter = {
  servesManyExecutions: true,
  start(setup): WorkerPort {
    if (!existsSync(WORKER_FILE)) {
      throw new Error(`${WORKER_FILE} is missing; run "node scripts/build-preview-worker.mjs" first`);
    }
    const worker = new Worker(WORKER_FILE, { workerData: setup });
    return {
      post: (message) => worker.postMessage(message),
      onMessage: (listener) => void worker.on('message', (message: WorkerMessage) => listener(message)),
      terminate: () => void worker.terminate(),
    };
  },
};

export function readBundle(folder: string): Bundle {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return {
    code: text('Code.js'),
    html: Object.fromEntries(pages.map((name) => [name.replace(/\.html$/, ''), text(name)])),
    manifest: JSON.parse(text('appsscript.json')) as Bundle['manifest'],
  };
}

export interface NodeOptions {
  /** Where the build put Code.js, the pages and the manifest. */
  readonly bundleDir?: string;
  readonly bundle?: Bundle;
  readonly snapshot?: Snapshot;
  readonly now?: string;
  readonly person?: string;
  readonly timeZone?: string;
  readonly locale?: string;
}

export type NodeSheets = LocalSheets & { readonly ui: ScriptedUi };

export async function openInNode({ bundleDir, bundle, ...options }: NodeOptions = {}): Promise<NodeSheets> {
  const { engine, dispose } = createHeadlessEngine(options.snapshot?.workbook);
  const ui = new ScriptedUi();
  const sheets = await LocalSheets.open({
    ...options,
    bundle: bundle ?? readBundle(bundleDir ?? resolve(__dirname, '../dist')),
    engine,
    startWorker: nodeWorkers,
    ui,
  });
  sheets.onClose(dispose);
  return Object.assign(sheets, { ui });
}
