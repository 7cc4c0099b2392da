/** The quarter as plain JSON, for the sidebar to make files of. */
import { encodeLedger } from '../budget/export/encode-ledger';
import { encodeQuarter } from '../budget/export/encode-quarter';
import type { ExportView } from './api';
import { isDesk, openDesk } from './run/desk';
import { problemViews } from './views/problem-views';

/** Writes nothing. The strip and the commitments are the ledger's; hand edits that wait are not in it. */
export const exportQuarter = (quarter: string): ExportView => {
  const desk = openDesk(quarter);
  const problems = problemViews(desk.problems, desk.workbook);
  if (!isDesk(desk)) return { exported: null, warehouse: '', problems };
  const notes = new Map(desk.workbook.tabs.requests.rows.map((row) => [row.row, String(row.exact('Notes'))]));
  const { spreadsheet, zone, unitOf, allocations, ledger } = desk.workbook;
  const warehouse = encodeLedger({
    id: spreadsheet.getId(),
    name: spreadsheet.getName(),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    exportedAt: new Date().toISOString(),
    instantOf: (when) => {
      const at = zone.instantOf(when);
      return Number.isNaN(at.getTime()) ? null : at.toISOString();
    },
    ...{ unitOf, allocations, ledger },
  });
  return { exported: encodeQuarter(desk.world, notes), warehouse, problems };
};
