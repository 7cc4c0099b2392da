/// <reference types="google-apps-script" />
/** Where the data around a range ends: its region, and the next cell of interest in a direction. */
import { read, type Members } from '../members/members';
import { tabOf } from '../sheet/sheet';
import { dataRegion } from './data-region';
import { rangeAt } from './locate';
import { nextData } from './next-data';
import type { Range } from './range';

export const rangeNeighbours = {
  getDataRegion: read(({ sheet, area }, args, execution) => {
    const dimension = args.has(0) ? args.enumeration(0) : undefined;
    const { rows, columns } = tabOf(sheet);
    const region = dataRegion(area, {
      cells: execution.document.engine.cells.read({ sheetId: sheet.id, row: 0, column: 0, rows, columns }),
      growsDown: dimension?.name !== 'COLUMNS',
      growsAcross: dimension?.name !== 'ROWS',
    });
    return rangeAt(sheet, region.row, region.column, region.rows, region.columns);
  }),
  getNextDataCell: read(({ sheet, area }, args, execution) => {
    const { name } = args.enumeration(0);
    const isVertical = name === 'UP' || name === 'DOWN';
    const { rows, columns } = tabOf(sheet);
    const line = isVertical
      ? { row: 0, column: area.column, rows, columns: 1 }
      : { row: area.row, column: 0, rows: 1, columns };
    const cells = execution.document.engine.cells.read({ sheetId: sheet.id, ...line }).flat();
    const step = name === 'DOWN' || name === 'NEXT' ? 1 : -1;
    const index = nextData(cells, isVertical ? area.row : area.column, step);
    return isVertical ? rangeAt(sheet, index, area.column, 1, 1) : rangeAt(sheet, area.row, index, 1, 1);
  }),
} satisfies Members<Range, GoogleAppsScript.Spreadsheet.Range>;
