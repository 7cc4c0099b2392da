/** Workbooks of earlier layouts, as the add-on of that time has left them (test/fixtures/schema), opened with today's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NodeSheets } from '../../preview/node';
import type { WorkbookFile } from '../../preview/workbook-file/workbook-file';
import { openAddOn } from '../preview/open-sheets';

export interface Recorded {
  readonly layout: number;
  /** What the sidebar of that time said. */
  readonly strip: Readonly<Record<string, unknown>>;
  readonly summary: string;
  readonly ledger: string;
  /** Budget, committed, built, waste and remaining, as cells showed them. */
  readonly remaining: readonly string[];
  readonly totals: readonly (readonly string[])[];
  readonly documentProperties: Record<string, string>;
  readonly workbook: WorkbookFile;
}

export const recorded = (name: string): Recorded =>
  JSON.parse(readFileSync(join(__dirname, `../fixtures/schema/${name}.json`), 'utf8')) as Recorded;

export const openRecorded = async (
  { workbook, documentProperties }: Recorded,
  properties = documentProperties,
): Promise<NodeSheets> => {
  const sheets = await openAddOn({ workbook, now: '2026-11-09T12:00', person: 'vp.sales@example.com' });
  sheets.document.state.documentProperties = { ...properties };
  return sheets;
};
