/** The files that an export can be taken as. */
import { unparse } from 'papaparse';
import { entryColumns, executable, requestColumns } from '../../../budget/export/export-columns';
import type { QuarterExport } from '../../../budget/export/quarter-export';

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

const csv = <Row extends object>(
  columns: readonly (readonly [header: string, key: keyof Row])[],
  rows: readonly Row[],
): string =>
  unparse(
    {
      fields: columns.map(([header]) => header),
      data: rows.map((row) => columns.map(([, key]) => row[key] ?? '')),
    },
    { escapeFormulae: executable },
  );

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

/** `warehouse`: the whole ledger as it comes from the server, a line an entry and a quarter. */
export const exportFiles = (exported: QuarterExport, warehouse = ''): readonly ExportFile[] => {
  const { quarter, requests, ledger } = exported;
  return [
    {
      kind: 'requests',
      title: 'Requests, CSV',
      says: counted(requests.length, 'request', 'requests'),
      name: `${quarter.quarter}-requests.csv`,
      type: 'text/csv',
      text: () => csv(requestColumns, requests),
    },
    {
      kind: 'ledger',
      title: 'Ledger, CSV',
      says: counted(ledger.length, 'entry', 'entries'),
      name: `${quarter.quarter}-ledger.csv`,
      type: 'text/csv',
      text: () => csv(entryColumns, ledger),
    },
    {
      kind: 'everything',
      title: 'Everything, JSON',
      says: 'With terms and totals',
      name: `${quarter.quarter}.json`,
      type: 'application/json',
      text: () => JSON.stringify(exported, null, 2),
    },
    {
      kind: 'warehouse',
      title: 'Ledger for a data warehouse, NDJSON',
      says: 'All quarters, one line each and one for every entry',
      name: 'ledger.ndjson',
      type: 'application/x-ndjson',
      text: () => warehouse,
    },
  ];
};
