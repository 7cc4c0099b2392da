/** The files that an export can be taken as. */
import { unparse } from 'papaparse';
import { defused, entryColumns, executable, requestColumns } from '../../../budget/export/export-columns';
import type { QuarterExport } from '../../../budget/export/quarter-export';
import { count } from '../../../words/count';
import { dialogExport as words } from '../../../words/en/page-dialog-export';

export type FileKind = 'requests' | 'ledger' | 'everything' | 'warehouse';

export interface ExportFile {
  readonly kind: FileKind;
  readonly title: string;
  /** '7 requests'. */
  readonly says: string;
  /** '2026-Q4-requests.csv'. */
  readonly name: string;
  readonly type: string;
  readonly text: () => string;
}

const harmless = (value: unknown): unknown => (typeof value === 'string' ? defused(value) : (value ?? ''));

const csv = <Row extends object>(
  columns: readonly (readonly [header: string, key: keyof Row])[],
  rows: readonly Row[],
): string =>
  unparse(
    {
      fields: columns.map(([header]) => header),
      data: rows.map((row) => columns.map(([, key]) => harmless(row[key]))),
    },
    { escapeFormulae: executable },
  );

/** `warehouse`: the whole ledger as it comes from the server, a line an entry and a quarter. */
export const exportFiles = (exported: QuarterExport, warehouse = ''): readonly ExportFile[] => {
  const { quarter, requests, ledger } = exported;
  return [
    {
      kind: 'requests',
      title: words.files.requests,
      says: count(words.requests, requests.length),
      name: `${quarter.quarter}-requests.csv`,
      type: 'text/csv',
      text: () => csv(requestColumns, requests),
    },
    {
      kind: 'ledger',
      title: words.files.ledger,
      says: count(words.entries, ledger.length),
      name: `${quarter.quarter}-ledger.csv`,
      type: 'text/csv',
      text: () => csv(entryColumns, ledger),
    },
    {
      kind: 'everything',
      title: words.files.everything,
      says: words.everything,
      name: `${quarter.quarter}.json`,
      type: 'application/json',
      text: () => JSON.stringify(exported, null, 2),
    },
    {
      kind: 'warehouse',
      title: words.files.warehouse,
      says: words.warehouse,
      name: 'ledger.ndjson',
      type: 'application/x-ndjson',
      text: () => warehouse,
    },
  ];
};
