/** The built add-on on a kept workbook, opened within milliseconds: one project and its workers for all, nothing calculated. */
import { join } from 'node:path';
import { ScriptWorkers } from '../../preview/apps-script/execution/script-workers';
import type { Snapshot } from '../../preview/local-sheets';
import { nodeWorkers, openInNode, type NodeSheets } from '../../preview/node';
import { readProject } from '../../preview/read-project';

const project = readProject(join(__dirname, '../../dist'));
const workers = new ScriptWorkers(nodeWorkers, project.files);

export const NOW = '2026-11-05T09:30';
export const SALES = 'vp.sales@example.com';
export const PRODUCT = 'vp.product@example.com';

export const openWorkbook = (snapshot?: Snapshot, now = NOW): Promise<NodeSheets> =>
  openInNode({ project, workers, now, person: SALES, isBare: true, ...(snapshot && { snapshot }) });

export const closeWorkers = (): void => workers.close();
