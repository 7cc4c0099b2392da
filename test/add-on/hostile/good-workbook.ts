/** A workbook in use, undamaged: the example quarter, and beside it what people keep of their own. Opened anew for each test. */
import { join } from 'node:path';
import type { Snapshot } from '../../../preview/local-sheets';
import { readProject } from '../../../preview/read-project';
import { openInNode, type NodeSheets } from '../../../preview/node';
import { columnLetter } from '../../../src/sheets/a1';

const SALES = 'vp.sales@example.com';

/** What a hand does in a menu of Sheets, or a tool through Google's API: a function beside the add-on's own. */
const hostile = { name: 'Hostile.gs', code: 'function hostile(body) { new Function(body)(); }' };

const addOn = readProject(join(__dirname, '../../../dist'));
const project = { ...addOn, files: [...addOn.files, hostile] };

/** Short tabs, and formulas with the values they were kept with until something they depend on changes. */
async function open(snapshot?: Snapshot): Promise<NodeSheets> {
  const sheets = await openInNode({
    ...{ project, now: '2026-11-05T09:30', person: SALES, isBare: true },
    ...(snapshot && { snapshot }),
  });
  sheets.document.engine.calculation.resume();
  return sheets;
}

/** Where a header stands, from 1; 0 when it does not. */
export const columnOf = (sheets: NodeSheets, tab: string, header: string): number =>
  (sheets.values(tab)[0] ?? []).indexOf(header) + 1;

/** place(sheets, 'Requests', 'Estimate', 3) is 'E3'. */
export const place = (sheets: NodeSheets, tab: string, header: string, row: number): string =>
  `${columnLetter(columnOf(sheets, tab, header))}${row}`;

/** A tab of notes with formulas of every kind, a column of their own in the middle of Requests, one beside it, and cells below. */
async function addPeoplesOwn(sheets: NodeSheets): Promise<void> {
  await sheets.addTab('Ours');
  await sheets.paste('Ours', 'A1', [
    ['Left', '=BUDGET_REMAINING()'],
    ['Next', '=NEXT_CHANGE_RATE()'],
    ['Rows', '=COUNTA(Requests!B2:B)'],
    ['Budget', '=SUM(Allocation!O2:O6)'],
    ['007', "'=not a formula"],
  ]);
  await sheets.insertColumns('Requests', 5);
  await sheets.paste('Requests', 'E1', [['Region'], ['EMEA'], ['=UPPER("apac")'], ['=C4&"!"']]);
  const after = (sheets.values('Requests')[0] ?? []).length + 1;
  await sheets.insertColumns('Requests', after);
  await sheets.paste('Requests', `${columnLetter(after)}1`, [['Weight'], ['=F2*2'], ['=F3*2']]);
  await sheets.insertColumns('Allocation', 15);
  await sheets.paste('Allocation', 'O1', [['Remark'], ['beside'], ['=E2*2'], ['']]);
  await sheets.paste('Allocation', 'O20', [['far below'], ['=1+1']]);
}

let made: Promise<Snapshot> | undefined;

async function make(): Promise<Snapshot> {
  const sheets = await open();
  try {
    return await fill(sheets);
  } finally {
    await sheets.close();
  }
}

async function fill(sheets: NodeSheets): Promise<Snapshot> {
  await sheets.run('sidebarSetUp');
  await sheets.run('sidebarLoadExample');
  await sheets.settled();
  await addPeoplesOwn(sheets);
  // Whatever the edits above have left to follow is settled, so that a test sees its own changes alone.
  await sheets.run('sidebarTidyRanks', '');
  await sheets.settled();
  return sheets.snapshot();
}

export async function openGood(): Promise<NodeSheets> {
  made ??= make();
  return open(await made);
}
