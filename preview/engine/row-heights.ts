/** Gives rows that a script wrote the height of their wrapped text, as Sheets does; a person's edits get it from the grid. */
import { ICommandService, ObjectMatrix, type IRange } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
  type ISetWorksheetRowAutoHeightMutationParams,
  type ISetWorksheetRowIsAutoHeightMutationParams,
} from '@univerjs/sheets';
import type { UniverWorkbook } from './univer';

/** Long enough for the writes of one action to come together. */
const QUIET_MS = 60;

/** Measuring a tab of a thousand rows takes seconds; the rest is measured when it is written. */
const MEASURED_ROWS = 100;

interface Rows {
  first: number;
  last: number;
}

/** Returns what measures all tabs at once: a document made without a page, where nothing is measured, needs it when opened. */
export function fitRowHeights(book: UniverWorkbook): () => void {
  const commands = book.service<ICommandService>(ICommandService);
  const written = new Map<string, Rows>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const fit = (): void => {
    for (const [subUnitId, rows] of written) {
      const sheet = book.model.getSheetBySheetId(subUnitId);
      if (!sheet) continue;
      const ranges: IRange[] = [
        { startRow: rows.first, endRow: rows.last, startColumn: 0, endColumn: sheet.getColumnCount() - 1 },
      ];
      const { redos } = book
        .service<SheetInterceptorService>(SheetInterceptorService)
        .generateMutationsOfAutoHeight({ unitId: book.unitId, subUnitId, ranges });
      for (const { id, params } of redos) commands.syncExecuteCommand(id, params, { onlyLocal: true });
    }
    written.clear();
  };

  // What was measured never makes a row lower than a script has set it (setRowHeight).
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetWorksheetRowAutoHeightMutation.id) return;
    const { unitId, subUnitId, rowsAutoHeightInfo } = params as ISetWorksheetRowAutoHeightMutationParams;
    const rows =
      unitId === book.unitId ? book.model.getSheetBySheetId(subUnitId)?.getRowManager() : undefined;
    for (const measured of rowsAutoHeightInfo) {
      measured.autoHeight = Math.max(measured.autoHeight ?? 0, rows?.getRow(measured.row)?.h ?? 0);
    }
  });

  const measureSoon = (subUnitId: string, rows: Rows): void => {
    const known = written.get(subUnitId) ?? rows;
    written.set(subUnitId, {
      first: Math.min(known.first, rows.first),
      last: Math.max(known.last, rows.last),
    });
    clearTimeout(timer);
    timer = setTimeout(fit, QUIET_MS);
  };

  commands.onCommandExecuted(({ id, params }, options) => {
    if (options?.onlyLocal) return;
    if (id === SetWorksheetRowIsAutoHeightMutation.id) {
      const { unitId, subUnitId, ranges } = params as ISetWorksheetRowIsAutoHeightMutationParams;
      if (unitId !== book.unitId) return;
      for (const { startRow, endRow } of ranges) measureSoon(subUnitId, { first: startRow, last: endRow });
    }
    if (id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue, trigger } = params as ISetRangeValuesMutationParams;
    if (unitId !== book.unitId || trigger || !cellValue) return;
    const rows = rowsWithText(cellValue);
    if (rows) measureSoon(subUnitId, rows);
  });

  return () => {
    for (const sheet of book.model.getSheets()) {
      const last = Math.min(sheet.getRowCount(), MEASURED_ROWS) - 1;
      written.set(sheet.getSheetId(), { first: 0, last });
    }
    fit();
  };
}

/** Formats of whole columns reach down to rows without a text, whose height they don't change. */
function rowsWithText(cellValue: NonNullable<ISetRangeValuesMutationParams['cellValue']>): Rows | undefined {
  let rows: Rows | undefined;
  new ObjectMatrix(cellValue).forValue((row, _column, cell) => {
    if (typeof cell?.v !== 'string' || cell.v === '') return;
    rows = { first: Math.min(rows?.first ?? row, row), last: Math.max(rows?.last ?? row, row) };
  });
  return rows;
}
