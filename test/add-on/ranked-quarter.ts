/** The real add-on in a quarter with three ranked requests, ready to be committed; opened anew for each test. */
import type { Snapshot } from '../../preview/local-sheets';
import type { NodeSheets } from '../../preview/node';
import { openAddOn } from '../preview/open-sheets';

export const SALES = 'vp.sales@example.com';
export const PRODUCT = 'vp.product@example.com';
export const QUARTER = '2026-Q4';

/** What an action of the sidebar answers with, as far as these tests look. */
export interface Outcome {
  readonly ok: boolean;
  readonly said?: string;
  readonly problems?: readonly { readonly code: string; readonly says: string }[];
}

const open = (snapshot?: Snapshot): Promise<NodeSheets> =>
  openAddOn({
    now: '2026-11-05T09:30',
    person: SALES,
    ...(snapshot && { snapshot }),
  });

let ranked: Promise<Snapshot> | undefined;

async function rank(): Promise<Snapshot> {
  const sheets = await open();
  await sheets.run('sidebarSetUp');
  await sheets.paste('Allocation', 'A2', [
    [QUARTER, '2026-10-01', '2026-12-30', 'story points', '1000', '10%'],
  ]);
  await sheets.paste(
    'Requests',
    'A2',
    ['HubSpot', 'SAP', 'Salesforce'].map((title, index) => [`${index + 1}`, `R-${index + 1}`, title, '20']),
  );
  await sheets.settled();
  const snapshot = sheets.snapshot();
  await sheets.close();
  return snapshot;
}

export async function openRankedQuarter(): Promise<NodeSheets> {
  ranked ??= rank();
  return open(await ranked);
}

/** What Changes tells, row by row: the event and the request it is about. */
export function posted(sheets: NodeSheets): string[] {
  const [headers = [], ...rows] = sheets.values('Changes');
  const cell = (row: unknown[], header: string): string => (row[headers.indexOf(header)] ?? '') as string;
  return rows.map((row) => `${cell(row, 'Event')} ${cell(row, 'Out')}`.trim()).filter((text) => text !== '');
}
