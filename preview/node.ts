/** The preview in Node: a script project from a folder, workers as threads, and a scripted user interface. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Installation } from './apps-script/permissions/installation';
import type { WorkerPort, WorkerStarter } from './apps-script/execution/script-worker';
import { ScriptWorkers } from './apps-script/execution/script-workers';
import type { WorkerMessage } from './apps-script/worker/messages';
import { createHeadlessEngine } from './engine/headless';
import { LocalSheets, type Snapshot } from './local-sheets';
import { readProject } from './read-project';
import type { ScriptProject } from './script-project';
import { ScriptedUi } from './scripted-ui';
import { fillDocument } from './workbook-file/fill-document';
import type { WorkbookFile } from './workbook-file/workbook-file';

const WORKER_FILE = resolve(__dirname, '../build/preview/script-worker.js');

/**
 * Calls nest as deep, and take as many arguments, as in V8's main thread; a thread of Node's has four times that. The
 * memory is enough for any tab that Sheets could hold; a script that takes more ends, and not the process with it.
 */
const RESOURCES = { stackSizeMb: 1.15, maxOldGenerationSizeMb: 512 };

const nodeWorkers: WorkerStarter = {
  servesManyExecutions: true,
  start(setup): WorkerPort {
    if (!existsSync(WORKER_FILE)) {
      throw new Error(`${WORKER_FILE} is missing; run "node scripts/build-preview-worker.mjs" first`);
    }
    // Without what the process was started with: tsx alone would take five times as long as the worker.
    const worker = new Worker(WORKER_FILE, { workerData: setup, resourceLimits: RESOURCES, execArgv: [] });
    return {
      post(message) {
        if (message.type === 'execute') worker.ref();
        worker.postMessage(message);
      },
      onMessage(listener) {
        worker.on('message', (message: WorkerMessage) => {
          if (message.type === 'done') worker.unref();
          listener(message);
        });
        // One that waits for a script keeps no process from ending; a listener alone would.
        worker.unref();
      },
      onFailure: (listener) =>
        void worker.on('error', ({ code, message }: NodeJS.ErrnoException) =>
          listener(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'Exceeded memory limit' : message),
        ),
      terminate: () => void worker.terminate(),
    };
  },
};

/** For all spreadsheets of the process: a thread takes longer to start than most scripts to run, and of a script nothing stays in it. */
const workers = new ScriptWorkers(nodeWorkers);

export interface NodeOptions {
  /** A folder with scripts, pages and a manifest; the add-on's build if not given. */
  readonly bundleDir?: string;
  readonly project?: ScriptProject;
  readonly snapshot?: Snapshot;
  readonly now?: string;
  readonly person?: string;
  readonly timeZone?: string;
  readonly locale?: string;
  /** In place of an empty spreadsheet, where there is no snapshot. */
  readonly workbook?: WorkbookFile;
  readonly installation?: Installation;
  /** For tests that open thousands: formulas keep the values they have, nobody's onOpen is run, new tabs have 60 rows. */
  readonly isBare?: boolean;
  /** Rows of a new tab; Google's thousand if not given. Each of them is formatted, calculated and compared. */
  readonly newRows?: number;
}

export type NodeSheets = LocalSheets & { readonly ui: ScriptedUi };

export async function openInNode(given: NodeOptions = {}): Promise<NodeSheets> {
  const { bundleDir, workbook, newRows = given.isBare ? 60 : undefined, ...options } = given;
  const project = given.project ?? readProject(bundleDir ?? resolve(__dirname, '../dist'));
  const { engine, dispose } = createHeadlessEngine(options.snapshot?.workbook);
  if (options.isBare) engine.calculation.pause();
  if (newRows !== undefined) engine.tabs.newRows = newRows;
  const ui = new ScriptedUi();
  const sheets = await LocalSheets.open({
    ...(workbook?.timeZone !== undefined && { timeZone: workbook.timeZone }),
    ...(workbook?.locale !== undefined && { locale: workbook.locale }),
    ...options,
    fill: workbook && ((document) => fillDocument(document, workbook)),
    project,
    engine,
    workers,
    ui,
  }).catch((error: unknown) => {
    dispose();
    throw error;
  });
  sheets.onClose(dispose);
  return Object.assign(sheets, { ui });
}
