/** The built add-on on a kept workbook, opened within milliseconds: one project for all, nothing calculated. */
import { join } from 'node:path';
import type { Snapshot } from '../../preview/local-sheets';
import { openInNode, type NodeSheets } from '../../preview/node';
import { readProject } from '../../preview/read-project';

const project = readProject(join(__dirname, '../../dist'));

export const NOW = '2026-11-05T09:30';
export const SALES = 'vp.sales@example.com';
export const PRODUCT = 'vp.product@example.com';

export const openWorkbook = (snapshot?: Snapshot, now = NOW): Promise<NodeSheets> =>
  openInNode({ project, now, person: SALES, isBare: true, ...(snapshot && { snapshot }) });
